from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.pet import Pet, PetBase
from .cat import decode_cat
from .dog import decode_dog_base
from .puppy import decode_puppy


def decode_pet(container: Any, key: Any) -> Pet:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pet = mismatch(container, key, "object")
        return fault
    tag = data.get("petType")
    if type(tag) is not str:
        return decode_by_keys(container, key, _PET_KEYS)
    decode = _PET_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_pet_base(container: Any, key: Any) -> PetBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PetBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PetBase)
    extra: dict[str, Any] = {}
    if not _PET_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PET_BASE_KNOWN)
    new.extra_fields = extra
    value = get("petType")
    if value != "Pet":
        value = absent_tag(data, "petType", "Pet", extra)
    new.pet_type = value
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_pet_base(value: PetBase) -> dict[str, Any]:
    data: dict[str, Any] = {"petType": value.pet_type}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PET_TAGS: Final[dict[str, Decoder[Pet]]] = {
    "Pet": decode_pet_base,
    "kitty": decode_cat,
    "Dog": decode_dog_base,
    "Puppy": decode_puppy,
}

_PET_KEYS: Final[list[KeyedVariant[Pet]]] = [
    KeyedVariant(decode_puppy, required=("size",), known=("name", "size", "age")),
    KeyedVariant(decode_dog_base, required=("size",), known=("name", "size")),
    KeyedVariant(decode_cat, required=(), known=("name", "lives")),
    KeyedVariant(decode_pet_base, required=(), known=("name",)),
]

_PET_BASE_KNOWN = frozenset(("petType", "name"))

CODECS: Final[dict[type, Codec]] = {PetBase: Codec(decode_pet_base, encode_pet_base)}
