from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.square import Square


def decode_square(container: Any, key: Any) -> Square:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Square = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Square)
    extra: dict[str, Any] = {}
    if not _SQUARE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SQUARE_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "square":
        value = absent_tag(data, "type", "square", extra)
    new.type = value
    new.side = decode_float(data, "side")
    return new


def encode_square(value: Square) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "side": value.side}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SQUARE_KNOWN = frozenset(("type", "side"))

CODECS: Final[dict[type, Codec]] = {Square: Codec(decode_square, encode_square)}
