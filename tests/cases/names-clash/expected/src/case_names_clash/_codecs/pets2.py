from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_object, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.pets2 import Pets2


def decode_pets2(container: Any, key: Any) -> Pets2:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pets2 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Pets2)
    extra: dict[str, Any] = {}
    if not _PETS2_KNOWN.issuperset(data):
        extra = extra_fields(data, _PETS2_KNOWN)
    new.extra_fields = extra
    value = get("extra_fields")
    if value is not None:
        value = decode_object(data, "extra_fields")
    new.extra_fields_ = value
    return new


def encode_pets2(value: Pets2) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.extra_fields_ is not None:
        data["extra_fields"] = encode(value.extra_fields_)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PETS2_KNOWN = frozenset(("extra_fields",))

CODECS: Final[dict[type, Codec]] = {Pets2: Codec(decode_pets2, encode_pets2)}
