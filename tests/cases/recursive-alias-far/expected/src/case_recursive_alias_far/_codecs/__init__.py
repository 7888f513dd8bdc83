"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .condition import decode_condition
    from .filters_filter import decode_filters_filter, decode_item_filter
    from .filters_table import decode_filters_table, decode_item_table
    from .view import decode_view

__all__ = [
    "decode_condition",
    "decode_filters_filter",
    "decode_filters_table",
    "decode_item_filter",
    "decode_item_table",
    "decode_view",
]

_HOMES: Final[dict[str, str]] = {
    "decode_condition": "condition",
    "decode_filters_filter": "filters_filter",
    "decode_filters_table": "filters_table",
    "decode_item_filter": "filters_filter",
    "decode_item_table": "filters_table",
    "decode_view": "view",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
