from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.right import Right


def decode_right(container: Any, key: Any) -> Right:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Right = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Right)
    extra: dict[str, Any] = {}
    if not _RIGHT_KNOWN.issuperset(data):
        extra = extra_fields(data, _RIGHT_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    value = get("right")
    if value is not None and type(value) is not int:
        value = decode_int(data, "right")
    new.right = value
    return new


def encode_right(value: Right) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.right is not None:
        data["right"] = value.right
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_RIGHT_KNOWN = frozenset(("id", "right"))

CODECS: Final[dict[type, Codec]] = {Right: Codec(decode_right, encode_right)}
