"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .add_note_body import decode_add_note_body
    from .photo_form import decode_photo_form

__all__ = ["decode_add_note_body", "decode_photo_form"]

_HOMES: Final[dict[str, str]] = {
    "decode_add_note_body": "add_note_body",
    "decode_photo_form": "photo_form",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
