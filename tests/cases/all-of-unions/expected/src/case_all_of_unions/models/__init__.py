"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .base import Base
    from .blue import Blue
    from .child_a import ChildA
    from .child_b import ChildB
    from .circle import Circle
    from .either import Either
    from .fork import Fork
    from .placed import Placed, PlacedCircle, PlacedSquare
    from .red import Red
    from .shape import Shape, ShapeCircle, ShapeSquare
    from .tagged import Tagged, TaggedBlue, TaggedRed
    from .tree import Tree, TreeFork, TreeLeaf

__all__ = [
    "Base",
    "Blue",
    "ChildA",
    "ChildB",
    "Circle",
    "Either",
    "Fork",
    "Placed",
    "PlacedCircle",
    "PlacedSquare",
    "Red",
    "Shape",
    "ShapeCircle",
    "ShapeSquare",
    "Tagged",
    "TaggedBlue",
    "TaggedRed",
    "Tree",
    "TreeFork",
    "TreeLeaf",
]

_HOMES: Final[dict[str, str]] = {
    "Base": "base",
    "Blue": "blue",
    "ChildA": "child_a",
    "ChildB": "child_b",
    "Circle": "circle",
    "Either": "either",
    "Fork": "fork",
    "Placed": "placed",
    "PlacedCircle": "placed",
    "PlacedSquare": "placed",
    "Red": "red",
    "Shape": "shape",
    "ShapeCircle": "shape",
    "ShapeSquare": "shape",
    "Tagged": "tagged",
    "TaggedBlue": "tagged",
    "TaggedRed": "tagged",
    "Tree": "tree",
    "TreeFork": "tree",
    "TreeLeaf": "tree",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
