"""Every type of the API, one module for each; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .animal import Animal
    from .double import Double
    from .kind import Kind
    from .kinds_retrieve_response import KindsRetrieveResponse
    from .kinds_retrieve_response_other import KindsRetrieveResponseOther
    from .person import Person, PersonLives
    from .pet import Pet
    from .pet_owner_update_response import PetOwnerUpdateResponse
    from .pet_owner_update_response_stays import PetOwnerUpdateResponseStays
    from .twin import Twin
    from .twins_retrieve_response import TwinsRetrieveResponse

__all__ = [
    "Animal",
    "Double",
    "Kind",
    "KindsRetrieveResponse",
    "KindsRetrieveResponseOther",
    "Person",
    "PersonLives",
    "Pet",
    "PetOwnerUpdateResponse",
    "PetOwnerUpdateResponseStays",
    "Twin",
    "TwinsRetrieveResponse",
]

_HOMES: Final[dict[str, str]] = {
    "Animal": "animal",
    "Double": "double",
    "Kind": "kind",
    "KindsRetrieveResponse": "kinds_retrieve_response",
    "KindsRetrieveResponseOther": "kinds_retrieve_response_other",
    "Person": "person",
    "PersonLives": "person",
    "Pet": "pet",
    "PetOwnerUpdateResponse": "pet_owner_update_response",
    "PetOwnerUpdateResponseStays": "pet_owner_update_response_stays",
    "Twin": "twin",
    "TwinsRetrieveResponse": "twins_retrieve_response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
