from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .._runtime.model import Model
from .place import Place


@dataclass(slots=True, kw_only=True, repr=False)
class Animal(Model):
    """Somebody who lives here."""

    name: str
    """Constraints: maxLength 40."""
    keeper: str | None
    """Who feeds it; nobody when null"""
    legs: int
    weight: float | None = None
    """In kilograms."""
    is_tame: bool | None = None
    """The server's default: `true`."""
    nickname: str | None = None
    parents: list[str] | None = None
    origin: Place | None = None
    notes: Any = None
