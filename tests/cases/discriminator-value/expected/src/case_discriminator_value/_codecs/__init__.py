"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .big_widget import decode_big_widget
    from .small_widget import decode_small_widget
    from .widget import decode_widget, decode_widget_base

__all__ = [
    "decode_big_widget",
    "decode_small_widget",
    "decode_widget",
    "decode_widget_base",
]

_HOMES: Final[dict[str, str]] = {
    "decode_big_widget": "big_widget",
    "decode_small_widget": "small_widget",
    "decode_widget": "widget",
    "decode_widget_base": "widget",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
