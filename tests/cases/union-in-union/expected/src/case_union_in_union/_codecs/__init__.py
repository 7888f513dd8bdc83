"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .duo import decode_duo
    from .effect import decode_effect
    from .mono import decode_mono
    from .noise import decode_noise
    from .shadow import decode_shadow

__all__ = [
    "decode_duo",
    "decode_effect",
    "decode_mono",
    "decode_noise",
    "decode_shadow",
]

_HOMES: Final[dict[str, str]] = {
    "decode_duo": "duo",
    "decode_effect": "effect",
    "decode_mono": "mono",
    "decode_noise": "noise",
    "decode_shadow": "shadow",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
