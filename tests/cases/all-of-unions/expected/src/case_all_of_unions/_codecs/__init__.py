"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .base import decode_base
    from .blue import decode_blue
    from .child_a import decode_child_a
    from .child_b import decode_child_b
    from .circle import decode_circle
    from .either import decode_either
    from .fork import decode_fork
    from .placed import decode_placed, decode_placed_circle, decode_placed_square
    from .red import decode_red
    from .shape import decode_shape, decode_shape_circle, decode_shape_square
    from .tagged import decode_tagged, decode_tagged_blue, decode_tagged_red
    from .tree import decode_tree, decode_tree_fork, decode_tree_leaf

__all__ = [
    "decode_base",
    "decode_blue",
    "decode_child_a",
    "decode_child_b",
    "decode_circle",
    "decode_either",
    "decode_fork",
    "decode_placed",
    "decode_placed_circle",
    "decode_placed_square",
    "decode_red",
    "decode_shape",
    "decode_shape_circle",
    "decode_shape_square",
    "decode_tagged",
    "decode_tagged_blue",
    "decode_tagged_red",
    "decode_tree",
    "decode_tree_fork",
    "decode_tree_leaf",
]

_HOMES: Final[dict[str, str]] = {
    "decode_base": "base",
    "decode_blue": "blue",
    "decode_child_a": "child_a",
    "decode_child_b": "child_b",
    "decode_circle": "circle",
    "decode_either": "either",
    "decode_fork": "fork",
    "decode_placed": "placed",
    "decode_placed_circle": "placed",
    "decode_placed_square": "placed",
    "decode_red": "red",
    "decode_shape": "shape",
    "decode_shape_circle": "shape",
    "decode_shape_square": "shape",
    "decode_tagged": "tagged",
    "decode_tagged_blue": "tagged",
    "decode_tagged_red": "tagged",
    "decode_tree": "tree",
    "decode_tree_fork": "tree",
    "decode_tree_leaf": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
