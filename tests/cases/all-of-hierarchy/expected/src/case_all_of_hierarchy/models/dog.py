from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .puppy import Puppy


@dataclass(slots=True, kw_only=True, repr=False)
class DogBase(Model):
    pet_type: Literal["Dog"] = "Dog"
    name: str | None = None
    size: int


Dog: TypeAlias = DogBase | Puppy | Unknown
"""A `petType` that this version does not know arrives as `Unknown`."""
