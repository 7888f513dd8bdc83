"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .list_model import List
    from .none_model import None_
    from .order import Order, OrderItemValue
    from .order_item import OrderItem
    from .pets_foo_bar import PetsFooBar
    from .pets_foo_bar2 import PetsFooBar2
    from .pets_foo_bar3 import PetsFooBar3
    from .pets_model import PetsModel
    from .pets_pets import PetsPets

__all__ = [
    "List",
    "None_",
    "Order",
    "OrderItem",
    "OrderItemValue",
    "PetsFooBar",
    "PetsFooBar2",
    "PetsFooBar3",
    "PetsModel",
    "PetsPets",
]

_HOMES: Final[dict[str, str]] = {
    "List": "list_model",
    "None_": "none_model",
    "Order": "order",
    "OrderItem": "order_item",
    "OrderItemValue": "order",
    "PetsFooBar": "pets_foo_bar",
    "PetsFooBar2": "pets_foo_bar2",
    "PetsFooBar3": "pets_foo_bar3",
    "PetsModel": "pets_model",
    "PetsPets": "pets_pets",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
