from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.deep import Deep, DeepSize


def decode_deep(container: Any, key: Any) -> Deep:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Deep = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Deep)
    extra: dict[str, Any] = {}
    if not _DEEP_KNOWN.issuperset(data):
        extra = extra_fields(data, _DEEP_KNOWN)
    new.extra_fields = extra
    value = get("size")
    if value is not None:
        value = decode_deep_size(data, "size")
    new.size = value
    return new


def encode_deep(value: Deep) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.size is not None:
        data["size"] = encode(value.size)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_deep_size(container: Any, key: Any) -> DeepSize:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: DeepSize = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(DeepSize)
    extra: dict[str, Any] = {}
    if not _DEEP_SIZE_KNOWN.issuperset(data):
        extra = extra_fields(data, _DEEP_SIZE_KNOWN)
    new.extra_fields = extra
    value = get("width")
    if value is not None and type(value) is not int:
        value = decode_int(data, "width")
    new.width = value
    value = get("height")
    if type(value) is not int:
        value = decode_int(data, "height")
    new.height = value
    return new


def encode_deep_size(value: DeepSize) -> dict[str, Any]:
    data: dict[str, Any] = {"height": value.height}
    if value.width is not None:
        data["width"] = value.width
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DEEP_KNOWN = frozenset(("size",))

_DEEP_SIZE_KNOWN = frozenset(("width", "height"))

CODECS: Final[dict[type, Codec]] = {
    Deep: Codec(decode_deep, encode_deep),
    DeepSize: Codec(decode_deep_size, encode_deep_size),
}
