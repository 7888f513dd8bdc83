from __future__ import annotations

from typing import Literal, TypeAlias

Some: TypeAlias = Literal["b", "c"]
