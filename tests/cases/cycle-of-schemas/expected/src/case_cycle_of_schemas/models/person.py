from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from .._runtime.model import Model
from .badge import Badge


@dataclass(slots=True, kw_only=True, repr=False)
class Person(Model):
    name: str
    team: Team | None = None
    badge: Badge | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class Team(Model):
    members: list[Member] | None = None


Member: TypeAlias = Person | Team
