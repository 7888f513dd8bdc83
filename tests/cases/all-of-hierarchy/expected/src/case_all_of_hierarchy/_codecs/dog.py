from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.dog import Dog, DogBase
from .puppy import decode_puppy


def decode_dog(container: Any, key: Any) -> Dog:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dog = mismatch(container, key, "object")
        return fault
    tag = data.get("petType")
    if type(tag) is not str:
        return decode_by_keys(container, key, _DOG_KEYS)
    decode = _DOG_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_dog_base(container: Any, key: Any) -> DogBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: DogBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(DogBase)
    extra: dict[str, Any] = {}
    if not _DOG_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOG_BASE_KNOWN)
    new.extra_fields = extra
    value = get("petType")
    if value != "Dog":
        value = absent_tag(data, "petType", "Dog", extra)
    new.pet_type = value
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("size")
    if type(value) is not int:
        value = decode_int(data, "size")
    new.size = value
    return new


def encode_dog_base(value: DogBase) -> dict[str, Any]:
    data: dict[str, Any] = {"petType": value.pet_type, "size": value.size}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DOG_TAGS: Final[dict[str, Decoder[Dog]]] = {
    "Dog": decode_dog_base,
    "Puppy": decode_puppy,
}

_DOG_KEYS: Final[list[KeyedVariant[Dog]]] = [
    KeyedVariant(decode_puppy, required=("size",), known=("name", "size", "age")),
    KeyedVariant(decode_dog_base, required=("size",), known=("name", "size")),
]

_DOG_BASE_KNOWN = frozenset(("petType", "name", "size"))

CODECS: Final[dict[type, Codec]] = {DogBase: Codec(decode_dog_base, encode_dog_base)}
