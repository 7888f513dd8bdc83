from __future__ import annotations

from typing import Literal, TypeAlias

Input: TypeAlias = Literal["a", "b"]
