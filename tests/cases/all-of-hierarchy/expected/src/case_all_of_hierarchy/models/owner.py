from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .dog import Dog
from .pet import Pet


@dataclass(slots=True, kw_only=True, repr=False)
class Owner(Model):
    pet: Pet | None = None
    dog: Dog | None = None
