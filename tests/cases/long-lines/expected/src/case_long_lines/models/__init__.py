"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .another_document_with_an_astonishingly_long_name_for import (
        AnotherDocumentWithAnAstonishinglyLongNameFor,
    )
    from .supplementary_document_of_an_organisational import (
        EitherOfTheTwoRemarkablyLongNamesInThis,
        SupplementaryDocumentOfAnOrganisational,
    )

__all__ = [
    "AnotherDocumentWithAnAstonishinglyLongNameFor",
    "EitherOfTheTwoRemarkablyLongNamesInThis",
    "SupplementaryDocumentOfAnOrganisational",
]

_HOMES: Final[dict[str, str]] = {
    "AnotherDocumentWithAnAstonishinglyLongNameFor": "another_document_with_an_astonishingly_long_name_for",
    "EitherOfTheTwoRemarkablyLongNamesInThis": "supplementary_document_of_an_organisational",
    "SupplementaryDocumentOfAnOrganisational": "supplementary_document_of_an_organisational",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
