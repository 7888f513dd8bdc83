"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .author import Author
    from .book import Book
    from .def2 import Def2
    from .parts_of_a_book import PartsOfABook
    from .shelf1 import Shelf1

__all__ = ["Author", "Book", "Def2", "PartsOfABook", "Shelf1"]

_HOMES: Final[dict[str, str]] = {
    "Author": "author",
    "Book": "book",
    "Def2": "def2",
    "PartsOfABook": "parts_of_a_book",
    "Shelf1": "shelf1",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
