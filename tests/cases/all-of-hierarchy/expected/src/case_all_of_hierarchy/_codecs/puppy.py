from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.puppy import Puppy


def decode_puppy(container: Any, key: Any) -> Puppy:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Puppy = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Puppy)
    extra: dict[str, Any] = {}
    if not _PUPPY_KNOWN.issuperset(data):
        extra = extra_fields(data, _PUPPY_KNOWN)
    new.extra_fields = extra
    value = get("petType")
    if value != "Puppy":
        value = absent_tag(data, "petType", "Puppy", extra)
    new.pet_type = value
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("size")
    if type(value) is not int:
        value = decode_int(data, "size")
    new.size = value
    value = get("age")
    if value is not None and type(value) is not int:
        value = decode_int(data, "age")
    new.age = value
    return new


def encode_puppy(value: Puppy) -> dict[str, Any]:
    data: dict[str, Any] = {"petType": value.pet_type, "size": value.size}
    if value.name is not None:
        data["name"] = value.name
    if value.age is not None:
        data["age"] = value.age
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PUPPY_KNOWN = frozenset(("petType", "name", "size", "age"))

CODECS: Final[dict[type, Codec]] = {Puppy: Codec(decode_puppy, encode_puppy)}
