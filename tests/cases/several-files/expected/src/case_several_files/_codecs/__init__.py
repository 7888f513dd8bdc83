"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cage import decode_cage
    from .cat import decode_cat
    from .dog import decode_dog, decode_pet
    from .schemas_error import decode_old_error, decode_schemas_error

__all__ = [
    "decode_cage",
    "decode_cat",
    "decode_dog",
    "decode_old_error",
    "decode_pet",
    "decode_schemas_error",
]

_HOMES: Final[dict[str, str]] = {
    "decode_cage": "cage",
    "decode_cat": "cat",
    "decode_dog": "dog",
    "decode_old_error": "schemas_error",
    "decode_pet": "dog",
    "decode_schemas_error": "schemas_error",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
