from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.animal import Animal
from .cat import decode_cat
from .dog import decode_dog
from .goat import decode_goat
from .hen import decode_hen
from .sheep import decode_sheep


def decode_animal(container: Any, key: Any) -> Animal:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Animal = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _ANIMAL_KEYS)
    decode = _ANIMAL_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_ANIMAL_TAGS: Final[dict[str, Decoder[Animal]]] = {
    "cat": decode_cat,
    "tomcat": decode_cat,
    "dog": decode_dog,
    "puppy": decode_dog,
    "Hen": decode_hen,
    "Goat": decode_goat,
    "Sheep": decode_sheep,
}

_ANIMAL_KEYS: Final[list[KeyedVariant[Animal]]] = [
    KeyedVariant(decode_cat, required=("lives",), known=("lives",)),
    KeyedVariant(decode_dog, required=("tricks",), known=("tricks",)),
    KeyedVariant(decode_hen, required=("eggs",), known=("eggs",)),
    KeyedVariant(decode_goat, required=("wool",), known=("wool",)),
    KeyedVariant(decode_sheep, required=("wool",), known=("wool",)),
]
