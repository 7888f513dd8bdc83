"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .foo_bar import decode_foo_bar
    from .foo_bar2 import decode_foo_bar2
    from .list_model import decode_list
    from .model2 import decode_model2
    from .none_model import decode_none
    from .order import decode_order, decode_order_item2
    from .order_item import decode_order_item
    from .pets2 import decode_pets2

__all__ = [
    "decode_foo_bar",
    "decode_foo_bar2",
    "decode_list",
    "decode_model2",
    "decode_none",
    "decode_order",
    "decode_order_item",
    "decode_order_item2",
    "decode_pets2",
]

_HOMES: Final[dict[str, str]] = {
    "decode_foo_bar": "foo_bar",
    "decode_foo_bar2": "foo_bar2",
    "decode_list": "list_model",
    "decode_model2": "model2",
    "decode_none": "none_model",
    "decode_order": "order",
    "decode_order_item": "order_item",
    "decode_order_item2": "order",
    "decode_pets2": "pets2",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
