from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_float,
    extra_fields,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.free import Free


def decode_free(container: Any, key: Any) -> Free:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Free = mismatch(container, key, "object")
        return fault
    new = _new(Free)
    extra: dict[str, Any] = {}
    if not _FREE_KNOWN.issuperset(data):
        extra = extra_fields(data, _FREE_KNOWN)
    new.extra_fields = extra
    new.level = decode_free_level(data, "level")
    return new


def encode_free(value: Free) -> dict[str, Any]:
    data: dict[str, Any] = {"level": encode(value.level)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_free_level(container: Any, key: Any) -> dict[str, Any] | float:
    try:
        value = container[key]
    except KeyError:
        value = mismatch(container, key, "a value")
    if type(value) is dict:
        value = _map_of_any(container, key)
    elif type(value) is int or type(value) is float:
        value = decode_float(container, key)
    else:
        value = mismatch(container, key, "object or int or float")
    found: dict[str, Any] | float = value
    return found


_new = object.__new__

_map_of_any = map_of(decode_any)

_FREE_KNOWN = frozenset(("level",))

CODECS: Final[dict[type, Codec]] = {Free: Codec(decode_free, encode_free)}
