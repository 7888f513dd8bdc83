"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .add_note_body import AddNoteBody
    from .photo_form import PhotoForm

__all__ = ["AddNoteBody", "PhotoForm"]

_HOMES: Final[dict[str, str]] = {
    "AddNoteBody": "add_note_body",
    "PhotoForm": "photo_form",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
