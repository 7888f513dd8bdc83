"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .books import Books
    from .loans_list_response import LoansListResponse
    from .pageable import Pageable
    from .rooms_list_filter import RoomsListFilter
    from .window import Window

__all__ = ["Books", "LoansListResponse", "Pageable", "RoomsListFilter", "Window"]

_HOMES: Final[dict[str, str]] = {
    "Books": "books",
    "LoansListResponse": "loans_list_response",
    "Pageable": "pageable",
    "RoomsListFilter": "rooms_list_filter",
    "Window": "window",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
