from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Puppy(Model):
    pet_type: Literal["Puppy"] = "Puppy"
    name: str | None = None
    size: int
    age: int | None = None
