from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model, Unknown


@dataclass(slots=True, kw_only=True, repr=False)
class PlacedCircle(Model):
    id: str
    x: int
    radius: float


@dataclass(slots=True, kw_only=True, repr=False)
class PlacedSquare(Model):
    id: str
    x: int
    side: float


Placed: TypeAlias = PlacedCircle | PlacedSquare | Unknown
