from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model, Unknown
from .flat_oval import FlatOval
from .square import Square


@dataclass(slots=True, kw_only=True, repr=False)
class ShapeBase(Model):
    kind: str


Shape: TypeAlias = FlatOval | Square | Unknown
"""A `kind` that this version does not know arrives as `Unknown`."""
