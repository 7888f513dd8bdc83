"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .album_pictures_create_body import decode_album_pictures_create_body
    from .meta import decode_meta

__all__ = ["decode_album_pictures_create_body", "decode_meta"]

_HOMES: Final[dict[str, str]] = {
    "decode_album_pictures_create_body": "album_pictures_create_body",
    "decode_meta": "meta",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
