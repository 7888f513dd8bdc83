from __future__ import annotations

from dataclasses import dataclass

from .._runtime.model import Model
from .author import Author
from .parts_of_a_book import PartsOfABook


@dataclass(slots=True, kw_only=True, repr=False)
class Book(Model):
    author: Author
    parts: PartsOfABook | None = None
