from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.shape import Shape, ShapeInnerRound


def decode_shape(container: Any, key: Any) -> Shape:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Shape = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Shape)
    extra: dict[str, Any] = {}
    if not _SHAPE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHAPE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("inner")
    if value is not None:
        value = decode_shape_inner_round(data, "inner")
    new.inner = value
    return new


def encode_shape(value: Shape) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.inner is not None:
        data["inner"] = encode(value.inner)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_shape_inner_round(container: Any, key: Any) -> ShapeInnerRound:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShapeInnerRound = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShapeInnerRound)
    extra: dict[str, Any] = {}
    if not _SHAPE_INNER_ROUND_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHAPE_INNER_ROUND_KNOWN)
    new.extra_fields = extra
    value = get("scale")
    if value is not None:
        value = decode_float(data, "scale")
    new.scale = value
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("inner")
    if value is not None:
        value = decode_shape_inner_round(data, "inner")
    new.inner = value
    return new


def encode_shape_inner_round(value: ShapeInnerRound) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.scale is not None:
        data["scale"] = value.scale
    if value.inner is not None:
        data["inner"] = encode(value.inner)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHAPE_KNOWN = frozenset(("kind", "inner"))

_SHAPE_INNER_ROUND_KNOWN = frozenset(("scale", "kind", "inner"))

CODECS: Final[dict[type, Codec]] = {
    Shape: Codec(decode_shape, encode_shape),
    ShapeInnerRound: Codec(decode_shape_inner_round, encode_shape_inner_round),
}
