from __future__ import annotations

from typing import Any

from .._runtime.decoding import ABSENT, mismatch
from ..models.animal import Animal
from .person import decode_person
from .pet import decode_pet


def decode_animal(container: Any, key: Any) -> Animal:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Animal = mismatch(container, key, "object")
        return fault
    if data.get("id") is not None and data.get("kind") is not None:
        return decode_pet(container, key)
    return decode_person(container, key)
