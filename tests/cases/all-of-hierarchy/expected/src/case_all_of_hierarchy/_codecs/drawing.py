from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.drawing import Drawing
from .dot import decode_dot


def decode_drawing(container: Any, key: Any) -> Drawing:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Drawing = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Drawing)
    extra: dict[str, Any] = {}
    if not _DRAWING_KNOWN.issuperset(data):
        extra = extra_fields(data, _DRAWING_KNOWN)
    new.extra_fields = extra
    value = get("shape")
    if value is not None:
        value = decode_dot(data, "shape")
    new.shape = value
    return new


def encode_drawing(value: Drawing) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.shape is not None:
        data["shape"] = encode(value.shape)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DRAWING_KNOWN = frozenset(("shape",))

CODECS: Final[dict[type, Codec]] = {Drawing: Codec(decode_drawing, encode_drawing)}
