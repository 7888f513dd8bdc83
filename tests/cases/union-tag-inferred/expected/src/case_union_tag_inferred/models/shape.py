from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .circle import Circle
from .square import Square


@dataclass(slots=True, kw_only=True, repr=False)
class ShapeBlob(Model):
    type: Literal["blob", "stain"]
    points: list[Any] | None = None


Shape: TypeAlias = Circle | Square | ShapeBlob | Unknown
"""A `type` that this version does not know arrives as `Unknown`."""
