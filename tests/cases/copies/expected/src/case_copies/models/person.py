from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model


@dataclass(slots=True, kw_only=True, repr=False)
class Person(Model):
    name: str | None = None
    lives: PersonLives | None = None


@dataclass(slots=True, kw_only=True, repr=False)
class PersonLives(Model):
    city: str | None = None
