from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.dogs_cat import DogsCat


def decode_dogs_cat(container: Any, key: Any) -> DogsCat:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: DogsCat = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(DogsCat)
    extra: dict[str, Any] = {}
    if not _DOGS_CAT_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOGS_CAT_KNOWN)
    new.extra_fields = extra
    value = get("b")
    if value is not None and type(value) is not str:
        value = decode_str(data, "b")
    new.b = value
    return new


def encode_dogs_cat(value: DogsCat) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.b is not None:
        data["b"] = value.b
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DOGS_CAT_KNOWN = frozenset(("b",))

CODECS: Final[dict[type, Codec]] = {DogsCat: Codec(decode_dogs_cat, encode_dogs_cat)}
