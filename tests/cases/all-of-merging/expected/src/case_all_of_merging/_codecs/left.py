from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.left import Left


def decode_left(container: Any, key: Any) -> Left:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Left = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Left)
    extra: dict[str, Any] = {}
    if not _LEFT_KNOWN.issuperset(data):
        extra = extra_fields(data, _LEFT_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    value = get("left")
    if value is not None and type(value) is not int:
        value = decode_int(data, "left")
    new.left = value
    return new


def encode_left(value: Left) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.left is not None:
        data["left"] = value.left
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_LEFT_KNOWN = frozenset(("id", "left"))

CODECS: Final[dict[type, Codec]] = {Left: Codec(decode_left, encode_left)}
