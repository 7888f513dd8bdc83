from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.owner import Owner
from .dog import decode_dog
from .pet import decode_pet


def decode_owner(container: Any, key: Any) -> Owner:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Owner = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Owner)
    extra: dict[str, Any] = {}
    if not _OWNER_KNOWN.issuperset(data):
        extra = extra_fields(data, _OWNER_KNOWN)
    new.extra_fields = extra
    value = get("pet")
    if value is not None:
        value = decode_pet(data, "pet")
    new.pet = value
    value = get("dog")
    if value is not None:
        value = decode_dog(data, "dog")
    new.dog = value
    return new


def encode_owner(value: Owner) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.pet is not None:
        data["pet"] = encode(value.pet)
    if value.dog is not None:
        data["dog"] = encode(value.dog)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_OWNER_KNOWN = frozenset(("pet", "dog"))

CODECS: Final[dict[type, Codec]] = {Owner: Codec(decode_owner, encode_owner)}
