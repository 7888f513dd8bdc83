from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.red import Red


def decode_red(container: Any, key: Any) -> Red:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Red = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Red)
    extra: dict[str, Any] = {}
    if not _RED_KNOWN.issuperset(data):
        extra = extra_fields(data, _RED_KNOWN)
    new.extra_fields = extra
    value = get("colour")
    if value is not None and type(value) is not str:
        value = decode_str(data, "colour")
    new.colour = value
    value = get("warmth")
    if value is not None and type(value) is not int:
        value = decode_int(data, "warmth")
    new.warmth = value
    return new


def encode_red(value: Red) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.colour is not None:
        data["colour"] = value.colour
    if value.warmth is not None:
        data["warmth"] = value.warmth
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_RED_KNOWN = frozenset(("colour", "warmth"))

CODECS: Final[dict[type, Codec]] = {Red: Codec(decode_red, encode_red)}
