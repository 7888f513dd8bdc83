from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import unknown
from ..models.placed import Placed, PlacedCircle, PlacedSquare


def decode_placed(container: Any, key: Any) -> Placed:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Placed = mismatch(container, key, "object")
        return fault
    if (
        data.get("id") is not None
        and data.get("x") is not None
        and data.get("radius") is not None
    ):
        return decode_placed_circle(container, key)
    if (
        data.get("id") is not None
        and data.get("x") is not None
        and data.get("side") is not None
    ):
        return decode_placed_square(container, key)
    return unknown(None, container, key)


def decode_placed_circle(container: Any, key: Any) -> PlacedCircle:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PlacedCircle = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PlacedCircle)
    extra: dict[str, Any] = {}
    if not _PLACED_CIRCLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PLACED_CIRCLE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    value = get("x")
    if type(value) is not int:
        value = decode_int(data, "x")
    new.x = value
    new.radius = decode_float(data, "radius")
    return new


def encode_placed_circle(value: PlacedCircle) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id, "x": value.x, "radius": value.radius}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_placed_square(container: Any, key: Any) -> PlacedSquare:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PlacedSquare = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PlacedSquare)
    extra: dict[str, Any] = {}
    if not _PLACED_SQUARE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PLACED_SQUARE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    value = get("x")
    if type(value) is not int:
        value = decode_int(data, "x")
    new.x = value
    new.side = decode_float(data, "side")
    return new


def encode_placed_square(value: PlacedSquare) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id, "x": value.x, "side": value.side}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PLACED_CIRCLE_KNOWN = frozenset(("id", "x", "radius"))

_PLACED_SQUARE_KNOWN = frozenset(("id", "x", "side"))

CODECS: Final[dict[type, Codec]] = {
    PlacedCircle: Codec(decode_placed_circle, encode_placed_circle),
    PlacedSquare: Codec(decode_placed_square, encode_placed_square),
}
