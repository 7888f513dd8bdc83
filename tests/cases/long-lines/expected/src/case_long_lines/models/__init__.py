"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .another_document_with_an_astonishingly_long_name_for import (
        AnotherDocumentWithAnAstonishinglyLongNameForASchema,
    )
    from .supplementary_document_of_an_organisational import (
        EitherOfTheTwoRemarkablyLongNamesInThisDescription,
        SupplementaryDocumentOfAnOrganisationalResponsibility,
    )

__all__ = [
    "AnotherDocumentWithAnAstonishinglyLongNameForASchema",
    "EitherOfTheTwoRemarkablyLongNamesInThisDescription",
    "SupplementaryDocumentOfAnOrganisationalResponsibility",
]

_HOMES: Final[dict[str, str]] = {
    "AnotherDocumentWithAnAstonishinglyLongNameForASchema": "another_document_with_an_astonishingly_long_name_for",
    "EitherOfTheTwoRemarkablyLongNamesInThisDescription": "supplementary_document_of_an_organisational",
    "SupplementaryDocumentOfAnOrganisationalResponsibility": "supplementary_document_of_an_organisational",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
