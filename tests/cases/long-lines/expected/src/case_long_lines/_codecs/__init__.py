"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .another_document_with_an_astonishingly_name_for_a import (
        decode_another_document_with_an_astonishingly_name_for_a,
    )
    from .supplementary_document_organisational_responsibility import (
        decode_either_of_the_two_remarkably_long_names_in_this,
        decode_supplementary_document_organisational_responsibility,
        decode_supplementary_document_responsibility_short,
    )

__all__ = [
    "decode_another_document_with_an_astonishingly_name_for_a",
    "decode_either_of_the_two_remarkably_long_names_in_this",
    "decode_supplementary_document_organisational_responsibility",
    "decode_supplementary_document_responsibility_short",
]

_HOMES: Final[dict[str, str]] = {
    "decode_another_document_with_an_astonishingly_name_for_a": "another_document_with_an_astonishingly_name_for_a",
    "decode_either_of_the_two_remarkably_long_names_in_this": "supplementary_document_organisational_responsibility",
    "decode_supplementary_document_organisational_responsibility": "supplementary_document_organisational_responsibility",
    "decode_supplementary_document_responsibility_short": "supplementary_document_organisational_responsibility",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
