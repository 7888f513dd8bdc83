"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .colour import Colour
    from .level import Level
    from .odd import Odd
    from .size import Size
    from .status import Status

__all__ = ["Colour", "Level", "Odd", "Size", "Status"]

_HOMES: Final[dict[str, str]] = {
    "Colour": "colour",
    "Level": "level",
    "Odd": "odd",
    "Size": "size",
    "Status": "status",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
