from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.dog import Dog, Pet
from .cat import decode_cat


def decode_dog(container: Any, key: Any) -> Dog:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dog = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Dog)
    extra: dict[str, Any] = {}
    if not _DOG_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOG_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "dog":
        value = absent_tag(data, "kind", "dog", extra)
    new.kind = value
    value = get("friend")
    if value is not None:
        value = decode_pet(data, "friend")
    new.friend = value
    return new


def encode_dog(value: Dog) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.friend is not None:
        data["friend"] = encode(value.friend)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_pet(container: Any, key: Any) -> Pet:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pet = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _PET_KEYS)
    decode = _PET_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_new = object.__new__

_DOG_KNOWN = frozenset(("kind", "friend"))

_PET_TAGS: Final[dict[str, Decoder[Pet]]] = {"cat": decode_cat, "dog": decode_dog}

_PET_KEYS: Final[list[KeyedVariant[Pet]]] = [
    KeyedVariant(decode_cat, required=("cage",), known=("cage", "fault")),
    KeyedVariant(decode_dog, required=(), known=("friend",)),
]

CODECS: Final[dict[type, Codec]] = {Dog: Codec(decode_dog, encode_dog)}
