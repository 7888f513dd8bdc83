from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.blue import Blue


def decode_blue(container: Any, key: Any) -> Blue:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Blue = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Blue)
    extra: dict[str, Any] = {}
    if not _BLUE_KNOWN.issuperset(data):
        extra = extra_fields(data, _BLUE_KNOWN)
    new.extra_fields = extra
    value = get("colour")
    if value is not None and type(value) is not str:
        value = decode_str(data, "colour")
    new.colour = value
    value = get("depth")
    if value is not None and type(value) is not int:
        value = decode_int(data, "depth")
    new.depth = value
    return new


def encode_blue(value: Blue) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.colour is not None:
        data["colour"] = value.colour
    if value.depth is not None:
        data["depth"] = value.depth
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BLUE_KNOWN = frozenset(("colour", "depth"))

CODECS: Final[dict[type, Codec]] = {Blue: Codec(decode_blue, encode_blue)}
