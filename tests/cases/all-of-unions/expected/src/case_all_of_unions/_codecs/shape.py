from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import unknown
from ..models.shape import Shape, ShapeCircle, ShapeSquare


def decode_shape(container: Any, key: Any) -> Shape:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Shape = mismatch(container, key, "object")
        return fault
    if data.get("id") is not None and data.get("radius") is not None:
        return decode_shape_circle(container, key)
    if data.get("id") is not None and data.get("side") is not None:
        return decode_shape_square(container, key)
    return unknown(None, container, key)


def decode_shape_circle(container: Any, key: Any) -> ShapeCircle:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShapeCircle = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShapeCircle)
    extra: dict[str, Any] = {}
    if not _SHAPE_CIRCLE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHAPE_CIRCLE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.radius = decode_float(data, "radius")
    return new


def encode_shape_circle(value: ShapeCircle) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id, "radius": value.radius}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_shape_square(container: Any, key: Any) -> ShapeSquare:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShapeSquare = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShapeSquare)
    extra: dict[str, Any] = {}
    if not _SHAPE_SQUARE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHAPE_SQUARE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.side = decode_float(data, "side")
    return new


def encode_shape_square(value: ShapeSquare) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id, "side": value.side}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHAPE_CIRCLE_KNOWN = frozenset(("id", "radius"))

_SHAPE_SQUARE_KNOWN = frozenset(("id", "side"))

CODECS: Final[dict[type, Codec]] = {
    ShapeCircle: Codec(decode_shape_circle, encode_shape_circle),
    ShapeSquare: Codec(decode_shape_square, encode_shape_square),
}
