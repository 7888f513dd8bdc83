from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model, Unknown
from .car import CarBase
from .sled import Sled
from .taxi import Taxi


@dataclass(slots=True, kw_only=True, repr=False)
class VehicleBase(Model):
    kind: str
    speed: float | None = None


Vehicle: TypeAlias = Sled | CarBase | Taxi | Unknown
"""A `kind` that this version does not know arrives as `Unknown`."""
