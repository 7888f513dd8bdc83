from __future__ import annotations

from typing import Literal, TypeAlias

Level: TypeAlias = Literal["low", 1] | str | int
