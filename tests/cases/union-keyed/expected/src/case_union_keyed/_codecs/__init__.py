"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .crate import decode_crate
    from .letter import decode_letter
    from .parcel import decode_parcel
    from .registered import decode_registered

__all__ = ["decode_crate", "decode_letter", "decode_parcel", "decode_registered"]

_HOMES: Final[dict[str, str]] = {
    "decode_crate": "crate",
    "decode_letter": "letter",
    "decode_parcel": "parcel",
    "decode_registered": "registered",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
