from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.room import Room
from .guest import decode_guest


def decode_room(container: Any, key: Any) -> Room:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Room = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Room)
    extra: dict[str, Any] = {}
    if not _ROOM_KNOWN.issuperset(data):
        extra = extra_fields(data, _ROOM_KNOWN)
    new.extra_fields = extra
    new.guest = _nullable_guest(data, "guest")
    value = get("key")
    if type(value) is not str:
        value = _nullable_str(data, "key")
    new.key = value
    new.guests = _list_of_nullable_guest(data, "guests")
    value = get("spare")
    if value is not None and type(value) is not str:
        value = decode_str(data, "spare")
    new.spare = value
    value = get("booked")
    if value is not None and type(value) is not str:
        value = decode_str(data, "booked")
    new.booked = value
    return new


def encode_room(value: Room) -> dict[str, Any]:
    data: dict[str, Any] = {
        "guest": encode(value.guest),
        "key": value.key,
        "guests": encode(value.guests),
        "spare": value.spare,
        "booked": value.booked,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_nullable_guest = nullable(decode_guest)

_nullable_str = nullable(decode_str)

_list_of_nullable_guest = list_of(nullable(decode_guest))

_ROOM_KNOWN = frozenset(("guest", "key", "guests", "spare", "booked"))

CODECS: Final[dict[type, Codec]] = {Room: Codec(decode_room, encode_room)}
