from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.color import Color


def decode_color(container: Any, key: Any) -> Color:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Color = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Color)
    extra: dict[str, Any] = {}
    if not _COLOR_KNOWN.issuperset(data):
        extra = extra_fields(data, _COLOR_KNOWN)
    new.extra_fields = extra
    value = get("R")
    if value is not None and type(value) is not int:
        value = decode_int(data, "R")
    new.r = value
    value = get("G")
    if value is not None and type(value) is not int:
        value = decode_int(data, "G")
    new.g = value
    return new


def encode_color(value: Color) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.r is not None:
        data["R"] = value.r
    if value.g is not None:
        data["G"] = value.g
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_COLOR_KNOWN = frozenset(("R", "G"))

CODECS: Final[dict[type, Codec]] = {Color: Codec(decode_color, encode_color)}
