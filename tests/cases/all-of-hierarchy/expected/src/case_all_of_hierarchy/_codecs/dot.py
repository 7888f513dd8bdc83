from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.dot import Dot


def decode_dot(container: Any, key: Any) -> Dot:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dot = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Dot)
    extra: dict[str, Any] = {}
    if not _DOT_KNOWN.issuperset(data):
        extra = extra_fields(data, _DOT_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value is not None and type(value) is not str:
        value = decode_str(data, "kind")
    new.kind = value
    value = get("x")
    if value is not None:
        value = decode_float(data, "x")
    new.x = value
    return new


def encode_dot(value: Dot) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.kind is not None:
        data["kind"] = value.kind
    if value.x is not None:
        data["x"] = value.x
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DOT_KNOWN = frozenset(("kind", "x"))

CODECS: Final[dict[type, Codec]] = {Dot: Codec(decode_dot, encode_dot)}
