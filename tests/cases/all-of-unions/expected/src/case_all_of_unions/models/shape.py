from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model, Unknown


@dataclass(slots=True, kw_only=True, repr=False)
class ShapeCircle(Model):
    id: str
    radius: float


@dataclass(slots=True, kw_only=True, repr=False)
class ShapeSquare(Model):
    id: str
    side: float


Shape: TypeAlias = ShapeCircle | ShapeSquare | Unknown
