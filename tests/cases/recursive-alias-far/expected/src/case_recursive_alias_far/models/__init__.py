"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .condition import Condition
    from .filter_model import Filter, FilterItem
    from .table import Table, TableItem
    from .view import View

__all__ = ["Condition", "Filter", "FilterItem", "Table", "TableItem", "View"]

_HOMES: Final[dict[str, str]] = {
    "Condition": "condition",
    "Filter": "filter_model",
    "FilterItem": "filter_model",
    "Table": "table",
    "TableItem": "table",
    "View": "view",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
