from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

from .._runtime.model import Model, Unknown
from .cat import Cat
from .dog import DogBase
from .puppy import Puppy


@dataclass(slots=True, kw_only=True, repr=False)
class PetBase(Model):
    pet_type: Literal["Pet"] = "Pet"
    name: str | None = None


Pet: TypeAlias = PetBase | Cat | DogBase | Puppy | Unknown
"""A `petType` that this version does not know arrives as `Unknown`."""
