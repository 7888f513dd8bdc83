from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .cage import Cage
from .owner import Owner


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    name: PetName
    tag: PetTag
    cage: Cage
    owner: Owner


@dataclass(slots=True, kw_only=True, repr=False)
class PetName(Model):
    full: str


@dataclass(slots=True, kw_only=True, repr=False)
class PetTag(Model):
    number: int
