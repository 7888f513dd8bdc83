"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .flat_oval import FlatOval
    from .huge import Huge
    from .oval import Oval, OvalBase
    from .shape import Shape, ShapeBase
    from .square import Square, SquareBase
    from .tiny import Tiny

__all__ = [
    "FlatOval",
    "Huge",
    "Oval",
    "OvalBase",
    "Shape",
    "ShapeBase",
    "Square",
    "SquareBase",
    "Tiny",
]

_HOMES: Final[dict[str, str]] = {
    "FlatOval": "flat_oval",
    "Huge": "huge",
    "Oval": "oval",
    "OvalBase": "oval",
    "Shape": "shape",
    "ShapeBase": "shape",
    "Square": "square",
    "SquareBase": "square",
    "Tiny": "tiny",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
