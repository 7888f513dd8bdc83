"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .circle import decode_circle
    from .shape import decode_shape, decode_shape_blob
    from .square import decode_square

__all__ = ["decode_circle", "decode_shape", "decode_shape_blob", "decode_square"]

_HOMES: Final[dict[str, str]] = {
    "decode_circle": "circle",
    "decode_shape": "shape",
    "decode_shape_blob": "shape",
    "decode_square": "square",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
