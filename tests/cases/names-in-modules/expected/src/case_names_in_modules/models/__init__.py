"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .cat import Cat, Cats, CatToy, CatToyMaker
    from .code import Code, Codes
    from .core_error import CoreError
    from .error import Error
    from .groudfe import Größe
    from .mixed import Mixed, MixedH, MixedItem
    from .page_item import PageItem
    from .pick_dog_exclude_keyof_dog_breed import PickDogExcludeKeyofDogBreed
    from .pick_user_id_or_name import PickUserIdOrName
    from .user import User

__all__ = [
    "Cat",
    "CatToy",
    "CatToyMaker",
    "Cats",
    "Code",
    "Codes",
    "CoreError",
    "Error",
    "Größe",
    "Mixed",
    "MixedH",
    "MixedItem",
    "PageItem",
    "PickDogExcludeKeyofDogBreed",
    "PickUserIdOrName",
    "User",
]

_HOMES: Final[dict[str, str]] = {
    "Cat": "cat",
    "CatToy": "cat",
    "CatToyMaker": "cat",
    "Cats": "cat",
    "Code": "code",
    "Codes": "code",
    "CoreError": "core_error",
    "Error": "error",
    "Größe": "groudfe",
    "Mixed": "mixed",
    "MixedH": "mixed",
    "MixedItem": "mixed",
    "PageItem": "page_item",
    "PickDogExcludeKeyofDogBreed": "pick_dog_exclude_keyof_dog_breed",
    "PickUserIdOrName": "pick_user_id_or_name",
    "User": "user",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
