from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.desk import Desk
from .lamp import decode_lamp


def decode_desk(container: Any, key: Any) -> Desk:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Desk = mismatch(container, key, "object")
        return fault
    new = _new(Desk)
    extra: dict[str, Any] = {}
    if not _DESK_KNOWN.issuperset(data):
        extra = extra_fields(data, _DESK_KNOWN)
    new.extra_fields = extra
    new.lamp = decode_lamp(data, "lamp")
    return new


def encode_desk(value: Desk) -> dict[str, Any]:
    data: dict[str, Any] = {"lamp": encode(value.lamp)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DESK_KNOWN = frozenset(("lamp",))

CODECS: Final[dict[type, Codec]] = {Desk: Codec(decode_desk, encode_desk)}
