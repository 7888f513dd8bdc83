from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.one import One


def decode_one(container: Any, key: Any) -> One:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: One = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(One)
    extra: dict[str, Any] = {}
    if not _ONE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ONE_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if type(value) is not int:
        value = decode_int(data, "type")
    new.type = value
    return new


def encode_one(value: One) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ONE_KNOWN = frozenset(("type",))

CODECS: Final[dict[type, Codec]] = {One: Codec(decode_one, encode_one)}
