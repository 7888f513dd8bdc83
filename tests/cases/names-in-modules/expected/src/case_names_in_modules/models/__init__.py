"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .core_error import CoreError
    from .error import Error
    from .page_item import PageItem
    from .pick_dog_exclude_keyof_dog_breed import PickDogExcludeKeyofDogBreed
    from .pick_user_id_or_name import PickUserIdOrName

__all__ = [
    "CoreError",
    "Error",
    "PageItem",
    "PickDogExcludeKeyofDogBreed",
    "PickUserIdOrName",
]

_HOMES: Final[dict[str, str]] = {
    "CoreError": "core_error",
    "Error": "error",
    "PageItem": "page_item",
    "PickDogExcludeKeyofDogBreed": "pick_dog_exclude_keyof_dog_breed",
    "PickUserIdOrName": "pick_user_id_or_name",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
