"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .condition import Condition
    from .filters_filter import FiltersFilter, ItemFilter
    from .filters_table import FiltersTable, ItemTable
    from .view import View

__all__ = [
    "Condition",
    "FiltersFilter",
    "FiltersTable",
    "ItemFilter",
    "ItemTable",
    "View",
]

_HOMES: Final[dict[str, str]] = {
    "Condition": "condition",
    "FiltersFilter": "filters_filter",
    "FiltersTable": "filters_table",
    "ItemFilter": "filters_filter",
    "ItemTable": "filters_table",
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
