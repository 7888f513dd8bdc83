"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .marked import Marked
    from .nest import Nest, NestItemItem
    from .ring import Ring
    from .shape import Shape, ShapeInner, ShapeInnerRound
    from .tree import Tree, TreeLeft, TreeLeftLeft

__all__ = [
    "Marked",
    "Nest",
    "NestItemItem",
    "Ring",
    "Shape",
    "ShapeInner",
    "ShapeInnerRound",
    "Tree",
    "TreeLeft",
    "TreeLeftLeft",
]

_HOMES: Final[dict[str, str]] = {
    "Marked": "marked",
    "Nest": "nest",
    "NestItemItem": "nest",
    "Ring": "ring",
    "Shape": "shape",
    "ShapeInner": "shape",
    "ShapeInnerRound": "shape",
    "Tree": "tree",
    "TreeLeft": "tree",
    "TreeLeftLeft": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
