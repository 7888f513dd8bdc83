from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from .._runtime.model import Model
from .pin import Pin


@dataclass(slots=True, kw_only=True, repr=False)
class Door(Model):
    key: DoorKey


DoorKey: TypeAlias = Pin | dict[str, Any]
