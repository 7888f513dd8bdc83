"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .code import Code
    from .form import Form
    from .line import Line
    from .order import Order
    from .tree import Tree, TreeItem

__all__ = ["Code", "Form", "Line", "Order", "Tree", "TreeItem"]

_HOMES: Final[dict[str, str]] = {
    "Code": "code",
    "Form": "form",
    "Line": "line",
    "Order": "order",
    "Tree": "tree",
    "TreeItem": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
