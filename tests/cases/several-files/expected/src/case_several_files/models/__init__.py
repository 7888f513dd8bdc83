"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cage import Cage
    from .cat import Cat
    from .count import Count
    from .dog import Dog, Pet
    from .schemas_error import OldError, SchemasError

__all__ = ["Cage", "Cat", "Count", "Dog", "OldError", "Pet", "SchemasError"]

_HOMES: Final[dict[str, str]] = {
    "Cage": "cage",
    "Cat": "cat",
    "Count": "count",
    "Dog": "dog",
    "OldError": "schemas_error",
    "Pet": "dog",
    "SchemasError": "schemas_error",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
