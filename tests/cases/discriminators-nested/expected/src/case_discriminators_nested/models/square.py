from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .huge import Huge
from .tiny import Tiny


@dataclass(slots=True, kw_only=True, repr=False)
class SquareBase(Model):
    kind: Literal["square"] | str = "square"
    sub: str


Square: TypeAlias = Tiny | Huge | Unknown
"""A `sub` that this version does not know arrives as `Unknown`."""
