from __future__ import annotations

from typing import Literal, TypeAlias

Kind: TypeAlias = Literal["plain"]
