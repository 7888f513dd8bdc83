from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, map_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.door import Door, DoorKey
from .pin import decode_pin


def decode_door(container: Any, key: Any) -> Door:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Door = mismatch(container, key, "object")
        return fault
    new = _new(Door)
    extra: dict[str, Any] = {}
    if not _DOOR_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOOR_KNOWN)
    new.extra_fields = extra
    new.key = decode_door_key(data, "key")
    return new


def encode_door(value: Door) -> dict[str, Any]:
    data: dict[str, Any] = {"key": encode(value.key)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_door_key(container: Any, key: Any) -> DoorKey:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: DoorKey = mismatch(container, key, "object")
        return fault
    if "pin" in data:
        return decode_pin(container, key)
    return _map_of_any(container, key)


_new = object.__new__

_map_of_any = map_of(decode_any)

_DOOR_KNOWN = frozenset(("key",))

CODECS: Final[dict[type, Codec]] = {Door: Codec(decode_door, encode_door)}
