"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .get_pet_response import GetPetResponse
    from .list_pets_response_item import ListPetsResponseItem
    from .put_photo_body import PutPhotoBody

__all__ = ["GetPetResponse", "ListPetsResponseItem", "PutPhotoBody"]

_HOMES: Final[dict[str, str]] = {
    "GetPetResponse": "get_pet_response",
    "ListPetsResponseItem": "list_pets_response_item",
    "PutPhotoBody": "put_photo_body",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
