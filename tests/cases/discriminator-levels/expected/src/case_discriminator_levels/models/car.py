from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .taxi import Taxi


@dataclass(slots=True, kw_only=True, repr=False)
class CarBase(Model):
    kind: Literal["car"] = "car"
    speed: float | None = None
    doors: int | None = None


Car: TypeAlias = CarBase | Taxi | Unknown
"""A `kind` that this version does not know arrives as `Unknown`."""
