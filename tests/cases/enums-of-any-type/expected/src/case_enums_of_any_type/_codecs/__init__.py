"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .dial import (
        decode_dial,
        decode_dial_equal,
        decode_dial_level,
        decode_dial_mixed,
        decode_dial_nothing,
        decode_dial_off,
    )
    from .level import decode_level

__all__ = [
    "decode_dial",
    "decode_dial_equal",
    "decode_dial_level",
    "decode_dial_mixed",
    "decode_dial_nothing",
    "decode_dial_off",
    "decode_level",
]

_HOMES: Final[dict[str, str]] = {
    "decode_dial": "dial",
    "decode_dial_equal": "dial",
    "decode_dial_level": "dial",
    "decode_dial_mixed": "dial",
    "decode_dial_nothing": "dial",
    "decode_dial_off": "dial",
    "decode_level": "level",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
