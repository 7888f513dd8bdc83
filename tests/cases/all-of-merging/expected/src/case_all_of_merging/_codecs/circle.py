from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.circle import Circle


def decode_circle(container: Any, key: Any) -> Circle:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Circle = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Circle)
    extra: dict[str, Any] = {}
    if not _CIRCLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CIRCLE_KNOWN)
    new.extra_fields = extra
    value = get("own")
    if value is not None and type(value) is not int:
        value = decode_int(data, "own")
    new.own = value
    return new


def encode_circle(value: Circle) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.own is not None:
        data["own"] = value.own
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CIRCLE_KNOWN = frozenset(("own",))

CODECS: Final[dict[type, Codec]] = {Circle: Codec(decode_circle, encode_circle)}
