from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.shelf1 import Shelf1


def decode_shelf1(container: Any, key: Any) -> Shelf1:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Shelf1 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Shelf1)
    extra: dict[str, Any] = {}
    if not _SHELF1_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHELF1_KNOWN)
    new.extra_fields = extra
    value = get("length")
    if value is not None:
        value = decode_float(data, "length")
    new.length = value
    return new


def encode_shelf1(value: Shelf1) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.length is not None:
        data["length"] = value.length
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHELF1_KNOWN = frozenset(("length",))

CODECS: Final[dict[type, Codec]] = {Shelf1: Codec(decode_shelf1, encode_shelf1)}
