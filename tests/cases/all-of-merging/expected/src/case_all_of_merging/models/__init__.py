"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .circle import Circle
    from .clash import Clash
    from .deep import Deep, DeepSize
    from .diamond import Diamond
    from .kind import Kind
    from .kinds import Kinds
    from .left import Left
    from .names import Names
    from .right import Right
    from .root import Root
    from .some import Some
    from .whole import Whole
    from .wrapped import Wrapped

__all__ = [
    "Circle",
    "Clash",
    "Deep",
    "DeepSize",
    "Diamond",
    "Kind",
    "Kinds",
    "Left",
    "Names",
    "Right",
    "Root",
    "Some",
    "Whole",
    "Wrapped",
]

_HOMES: Final[dict[str, str]] = {
    "Circle": "circle",
    "Clash": "clash",
    "Deep": "deep",
    "DeepSize": "deep",
    "Diamond": "diamond",
    "Kind": "kind",
    "Kinds": "kinds",
    "Left": "left",
    "Names": "names",
    "Right": "right",
    "Root": "root",
    "Some": "some",
    "Whole": "whole",
    "Wrapped": "wrapped",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
