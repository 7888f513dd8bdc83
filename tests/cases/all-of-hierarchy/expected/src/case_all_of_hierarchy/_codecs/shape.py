from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.shape import ShapeBase


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
    if value is not None and type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    return new


def encode_shape_base(value: ShapeBase) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.kind is not None:
        data["kind"] = value.kind
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHAPE_BASE_KNOWN = frozenset(("kind",))

CODECS: Final[dict[type, Codec]] = {
    ShapeBase: Codec(decode_shape_base, encode_shape_base),
}
