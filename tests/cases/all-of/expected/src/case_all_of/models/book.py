from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .author import Author


@dataclass(slots=True, kw_only=True, repr=False)
class Book(Model):
    """Something to read."""

    id: int
    price: float
    title: str
    pages: int | None = None
    author: Author | None = None
    """Who wrote it."""
