"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .get_pet_response import decode_get_pet_response
    from .list_pets_response_item import decode_list_pets_response_item
    from .put_photo_body import decode_put_photo_body

__all__ = [
    "decode_get_pet_response",
    "decode_list_pets_response_item",
    "decode_put_photo_body",
]

_HOMES: Final[dict[str, str]] = {
    "decode_get_pet_response": "get_pet_response",
    "decode_list_pets_response_item": "list_pets_response_item",
    "decode_put_photo_body": "put_photo_body",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
