from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Pet(Model):
    legs: Literal[2, 4] | int | None = None
    region: int | None = None
    tags: list[Literal["small", "tame"] | str] | None = None
    owner: PetOwner | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class PetOwner(Model):
    name: str | None = None
