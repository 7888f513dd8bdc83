"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .books import decode_books
    from .loans_list_response import decode_loans_list_response
    from .pageable import decode_pageable
    from .rooms_list_filter import decode_rooms_list_filter
    from .window import decode_window

__all__ = [
    "decode_books",
    "decode_loans_list_response",
    "decode_pageable",
    "decode_rooms_list_filter",
    "decode_window",
]

_HOMES: Final[dict[str, str]] = {
    "decode_books": "books",
    "decode_loans_list_response": "loans_list_response",
    "decode_pageable": "pageable",
    "decode_rooms_list_filter": "rooms_list_filter",
    "decode_window": "window",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
