from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model
from .dot import Dot


@dataclass(slots=True, kw_only=True, repr=False)
class ShapeBase(Model):
    kind: str | None = None


Shape: TypeAlias = Dot
