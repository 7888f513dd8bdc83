"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .foo_bar import FooBar
    from .foo_bar2 import FooBar2
    from .foo_bar3 import FooBar3
    from .list_model import List
    from .model2 import Model2
    from .none_model import None_
    from .order import Order, OrderItem2
    from .order_item import OrderItem
    from .pets2 import Pets2

__all__ = [
    "FooBar",
    "FooBar2",
    "FooBar3",
    "List",
    "Model2",
    "None_",
    "Order",
    "OrderItem",
    "OrderItem2",
    "Pets2",
]

_HOMES: Final[dict[str, str]] = {
    "FooBar": "foo_bar",
    "FooBar2": "foo_bar2",
    "FooBar3": "foo_bar3",
    "List": "list_model",
    "Model2": "model2",
    "None_": "none_model",
    "Order": "order",
    "OrderItem": "order_item",
    "OrderItem2": "order",
    "Pets2": "pets2",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
