"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .circle import decode_circle
    from .deep import decode_deep, decode_deep_size
    from .diamond import decode_diamond
    from .kind import decode_kind
    from .kinds import decode_kinds
    from .left import decode_left
    from .right import decode_right
    from .root import decode_root
    from .wrapped import decode_wrapped

__all__ = [
    "decode_circle",
    "decode_deep",
    "decode_deep_size",
    "decode_diamond",
    "decode_kind",
    "decode_kinds",
    "decode_left",
    "decode_right",
    "decode_root",
    "decode_wrapped",
]

_HOMES: Final[dict[str, str]] = {
    "decode_circle": "circle",
    "decode_deep": "deep",
    "decode_deep_size": "deep",
    "decode_diamond": "diamond",
    "decode_kind": "kind",
    "decode_kinds": "kinds",
    "decode_left": "left",
    "decode_right": "right",
    "decode_root": "root",
    "decode_wrapped": "wrapped",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
