"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .event import Event
    from .log import Log
    from .opened import Opened
    from .other import Other

__all__ = ["Event", "Log", "Opened", "Other"]

_HOMES: Final[dict[str, str]] = {
    "Event": "event",
    "Log": "log",
    "Opened": "opened",
    "Other": "other",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
