"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .orders_retrieve_filter import decode_orders_retrieve_filter
    from .pageable import decode_pageable

__all__ = ["decode_orders_retrieve_filter", "decode_pageable"]

_HOMES: Final[dict[str, str]] = {
    "decode_orders_retrieve_filter": "orders_retrieve_filter",
    "decode_pageable": "pageable",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
