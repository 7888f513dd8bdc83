"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .another_document_with_an_astonishingly_long_name_for import (
        decode_another_document_with_an_astonishingly_long_name_for,
    )
    from .supplementary_document_of_an_organisational import (
        decode_either_of_the_two_remarkably_long_names_in_this,
        decode_supplementary_document_of_an_organisational,
        decode_supplementary_document_of_responsibility_short,
    )

__all__ = [
    "decode_another_document_with_an_astonishingly_long_name_for",
    "decode_either_of_the_two_remarkably_long_names_in_this",
    "decode_supplementary_document_of_an_organisational",
    "decode_supplementary_document_of_responsibility_short",
]

_HOMES: Final[dict[str, str]] = {
    "decode_another_document_with_an_astonishingly_long_name_for": "another_document_with_an_astonishingly_long_name_for",
    "decode_either_of_the_two_remarkably_long_names_in_this": "supplementary_document_of_an_organisational",
    "decode_supplementary_document_of_an_organisational": "supplementary_document_of_an_organisational",
    "decode_supplementary_document_of_responsibility_short": "supplementary_document_of_an_organisational",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
