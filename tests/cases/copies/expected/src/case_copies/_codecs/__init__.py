"""The decoders of the API's types; loaded on first use."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from .animal import decode_animal
    from .double import decode_double
    from .kind import decode_kind
    from .kinds_retrieve_response import decode_kinds_retrieve_response
    from .kinds_retrieve_response_other import decode_kinds_retrieve_response_other
    from .person import decode_person, decode_person_lives
    from .pet import decode_pet
    from .pet_owner_update_response import decode_pet_owner_update_response
    from .pet_owner_update_response_stays import decode_pet_owner_update_response_stays
    from .twin import decode_twin
    from .twins_retrieve_response import decode_twins_retrieve_response

__all__ = [
    "decode_animal",
    "decode_double",
    "decode_kind",
    "decode_kinds_retrieve_response",
    "decode_kinds_retrieve_response_other",
    "decode_person",
    "decode_person_lives",
    "decode_pet",
    "decode_pet_owner_update_response",
    "decode_pet_owner_update_response_stays",
    "decode_twin",
    "decode_twins_retrieve_response",
]

_HOMES: Final[dict[str, str]] = {
    "decode_animal": "animal",
    "decode_double": "double",
    "decode_kind": "kind",
    "decode_kinds_retrieve_response": "kinds_retrieve_response",
    "decode_kinds_retrieve_response_other": "kinds_retrieve_response_other",
    "decode_person": "person",
    "decode_person_lives": "person",
    "decode_pet": "pet",
    "decode_pet_owner_update_response": "pet_owner_update_response",
    "decode_pet_owner_update_response_stays": "pet_owner_update_response_stays",
    "decode_twin": "twin",
    "decode_twins_retrieve_response": "twins_retrieve_response",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{_HOMES[name]}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
