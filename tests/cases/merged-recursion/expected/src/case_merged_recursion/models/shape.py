from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Shape(Model):
    kind: Literal["round"] | str = "round"
    inner: ShapeInner | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class ShapeInnerRound(Model):
    scale: float | None = None
    kind: Literal["round"] | str = "round"
    inner: ShapeInner | None = None


ShapeInner: TypeAlias = ShapeInnerRound
