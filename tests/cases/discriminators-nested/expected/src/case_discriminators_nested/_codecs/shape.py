from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.shape import Shape, ShapeBase
from .flat_oval import decode_flat_oval
from .huge import decode_huge
from .square import decode_square
from .tiny import decode_tiny


def decode_shape(container: Any, key: Any) -> Shape:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Shape = mismatch(container, key, "object")
        return fault
    tag = data.get("kind")
    if type(tag) is not str:
        return decode_by_keys(container, key, _SHAPE_KEYS)
    decode = _SHAPE_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


def decode_shape_base(container: Any, key: Any) -> ShapeBase:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShapeBase = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShapeBase)
    extra: dict[str, Any] = {}
    if not _SHAPE_BASE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHAPE_BASE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    return new


def encode_shape_base(value: ShapeBase) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHAPE_TAGS: Final[dict[str, Decoder[Shape]]] = {
    "oval": decode_flat_oval,
    "square": decode_square,
}

_SHAPE_KEYS: Final[list[KeyedVariant[Shape]]] = [
    KeyedVariant(decode_flat_oval, required=("sub",), known=("sub", "h")),
    KeyedVariant(decode_tiny, required=("sub",), known=("sub",)),
    KeyedVariant(decode_huge, required=("sub",), known=("sub",)),
]

_SHAPE_BASE_KNOWN = frozenset(("kind",))

CODECS: Final[dict[type, Codec]] = {
    ShapeBase: Codec(decode_shape_base, encode_shape_base),
}
