"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .condition import decode_condition
    from .filter_model import decode_filter, decode_filter_item
    from .table import decode_table, decode_table_item
    from .view import decode_view

__all__ = [
    "decode_condition",
    "decode_filter",
    "decode_filter_item",
    "decode_table",
    "decode_table_item",
    "decode_view",
]

_HOMES: Final[dict[str, str]] = {
    "decode_condition": "condition",
    "decode_filter": "filter_model",
    "decode_filter_item": "filter_model",
    "decode_table": "table",
    "decode_table_item": "table",
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
