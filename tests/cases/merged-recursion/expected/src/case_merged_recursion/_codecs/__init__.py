"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .marked import decode_marked
    from .nest import decode_nest_item_item
    from .ring import decode_ring
    from .shape import decode_shape, decode_shape_inner_round
    from .tree import decode_tree, decode_tree_left, decode_tree_left_left

__all__ = [
    "decode_marked",
    "decode_nest_item_item",
    "decode_ring",
    "decode_shape",
    "decode_shape_inner_round",
    "decode_tree",
    "decode_tree_left",
    "decode_tree_left_left",
]

_HOMES: Final[dict[str, str]] = {
    "decode_marked": "marked",
    "decode_nest_item_item": "nest",
    "decode_ring": "ring",
    "decode_shape": "shape",
    "decode_shape_inner_round": "shape",
    "decode_tree": "tree",
    "decode_tree_left": "tree",
    "decode_tree_left_left": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
