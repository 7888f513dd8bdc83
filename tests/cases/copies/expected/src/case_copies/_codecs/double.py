from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.double import Double


def decode_double(container: Any, key: Any) -> Double:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Double = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Double)
    extra: dict[str, Any] = {}
    if not _DOUBLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOUBLE_KNOWN)
    new.extra_fields = extra
    value = get("left")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "left")
    new.left = value
    return new


def encode_double(value: Double) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.left is not None:
        data["left"] = value.left
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DOUBLE_KNOWN = frozenset(("left",))

CODECS: Final[dict[type, Codec]] = {Double: Codec(decode_double, encode_double)}
