from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    Decoder,
    decode_any,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, absent_tag, decode_by_keys, unknown
from ..models.shape import Shape, ShapeBlob
from .circle import decode_circle
from .square import decode_square


def decode_shape(container: Any, key: Any) -> Shape:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Shape = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _SHAPE_KEYS)
    decode = _SHAPE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_shape_blob(container: Any, key: Any) -> ShapeBlob:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShapeBlob = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShapeBlob)
    extra: dict[str, Any] = {}
    if not _SHAPE_BLOB_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHAPE_BLOB_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value not in ("blob", "stain"):
        value = absent_tag(data, "type", None, extra, "'blob' or 'stain'")
    new.type = value
    value = get("points")
    if value is not None:
        value = _list_of_any(data, "points")
    new.points = value
    return new


def encode_shape_blob(value: ShapeBlob) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type}
    if value.points is not None:
        data["points"] = encode(value.points)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_SHAPE_TAGS: Final[dict[str, Decoder[Shape]]] = {
    "circle": decode_circle,
    "square": decode_square,
    "blob": decode_shape_blob,
    "stain": decode_shape_blob,
}

_SHAPE_KEYS: Final[list[KeyedVariant[Shape]]] = [
    KeyedVariant(decode_circle, required=("radius",), known=("radius",)),
    KeyedVariant(decode_square, required=("side",), known=("side",)),
    KeyedVariant(decode_shape_blob, required=(), known=("points",)),
]

_SHAPE_BLOB_KNOWN = frozenset(("type", "points"))

CODECS: Final[dict[type, Codec]] = {
    ShapeBlob: Codec(decode_shape_blob, encode_shape_blob),
}
