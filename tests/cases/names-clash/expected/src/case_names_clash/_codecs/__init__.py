"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .list_model import decode_list
    from .none_model import decode_none
    from .order import decode_order, decode_order_item_value
    from .order_item import decode_order_item
    from .pets_foo_bar import decode_pets_foo_bar
    from .pets_foo_bar2 import decode_pets_foo_bar2
    from .pets_model import decode_pets_model
    from .pets_pets import decode_pets_pets

__all__ = [
    "decode_list",
    "decode_none",
    "decode_order",
    "decode_order_item",
    "decode_order_item_value",
    "decode_pets_foo_bar",
    "decode_pets_foo_bar2",
    "decode_pets_model",
    "decode_pets_pets",
]

_HOMES: Final[dict[str, str]] = {
    "decode_list": "list_model",
    "decode_none": "none_model",
    "decode_order": "order",
    "decode_order_item": "order_item",
    "decode_order_item_value": "order",
    "decode_pets_foo_bar": "pets_foo_bar",
    "decode_pets_foo_bar2": "pets_foo_bar2",
    "decode_pets_model": "pets_model",
    "decode_pets_pets": "pets_pets",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
