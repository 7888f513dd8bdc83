from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_null,
    decode_str,
    extra_fields,
    mismatch,
    nullable,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.hole import Hole


def decode_hole(container: Any, key: Any) -> Hole:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Hole = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Hole)
    extra: dict[str, Any] = {}
    if not _HOLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _HOLE_KNOWN)
    new.extra_fields = extra
    new.always = _nullable_null(data, "always")
    value = get("maybe")
    if value is not None:
        value = decode_null(data, "maybe")
    new.maybe = value
    value = get("either")
    if value is not None and type(value) is not str:
        value = decode_str(data, "either")
    new.either = value
    return new


def encode_hole(value: Hole) -> dict[str, Any]:
    data: dict[str, Any] = {
        "always": value.always,
        "maybe": value.maybe,
        "either": value.either,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_nullable_null = nullable(decode_null)

_HOLE_KNOWN = frozenset(("always", "maybe", "either"))

CODECS: Final[dict[type, Codec]] = {Hole: Codec(decode_hole, encode_hole)}
