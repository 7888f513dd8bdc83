from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.mixed import MixedH, MixedItem


def decode_mixed_item(container: Any, key: Any) -> MixedItem:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is dict:
        value = decode_mixed_h(container, key)
    elif type(value) is not str:
        value = mismatch(container, key, "str or object")
    found: MixedItem = value
    return found


def decode_mixed_h(container: Any, key: Any) -> MixedH:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: MixedH = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(MixedH)
    extra: dict[str, Any] = {}
    if not _MIXED_H_KNOWN.issuperset(data):
        extra = extra_fields(data, _MIXED_H_KNOWN)
    new.extra_fields = extra
    value = get("h")
    if value is not None and type(value) is not str:
        value = decode_str(data, "h")
    new.h = value
    return new


def encode_mixed_h(value: MixedH) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.h is not None:
        data["h"] = value.h
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MIXED_H_KNOWN = frozenset(("h",))

CODECS: Final[dict[type, Codec]] = {MixedH: Codec(decode_mixed_h, encode_mixed_h)}
