"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .author import decode_author
    from .book import decode_book
    from .def2 import decode_def2
    from .shelf1 import decode_shelf1

__all__ = ["decode_author", "decode_book", "decode_def2", "decode_shelf1"]

_HOMES: Final[dict[str, str]] = {
    "decode_author": "author",
    "decode_book": "book",
    "decode_def2": "def2",
    "decode_shelf1": "shelf1",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
