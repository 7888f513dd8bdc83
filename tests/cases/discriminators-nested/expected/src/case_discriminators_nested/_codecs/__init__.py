"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .flat_oval import decode_flat_oval
    from .huge import decode_huge
    from .oval import decode_oval_base
    from .shape import decode_shape, decode_shape_base
    from .square import decode_square, decode_square_base
    from .tiny import decode_tiny

__all__ = [
    "decode_flat_oval",
    "decode_huge",
    "decode_oval_base",
    "decode_shape",
    "decode_shape_base",
    "decode_square",
    "decode_square_base",
    "decode_tiny",
]

_HOMES: Final[dict[str, str]] = {
    "decode_flat_oval": "flat_oval",
    "decode_huge": "huge",
    "decode_oval_base": "oval",
    "decode_shape": "shape",
    "decode_shape_base": "shape",
    "decode_square": "square",
    "decode_square_base": "square",
    "decode_tiny": "tiny",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
