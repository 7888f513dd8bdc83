from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .person import Person


@dataclass(slots=True, kw_only=True, repr=False)
class Staff(Model):
    head: Person
