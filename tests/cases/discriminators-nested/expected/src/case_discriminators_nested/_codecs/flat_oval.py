from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.flat_oval import FlatOval


def decode_flat_oval(container: Any, key: Any) -> FlatOval:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: FlatOval = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(FlatOval)
    extra: dict[str, Any] = {}
    if not _FLAT_OVAL_KNOWN.issuperset(data):
        extra = extra_fields(data, _FLAT_OVAL_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "oval":
        value = absent_tag(data, "kind", "oval", extra)
    new.kind = value
    value = get("sub")
    if type(value) is not str:
        value = decode_str(data, "sub")
    new.sub = value
    value = get("h")
    if value is not None:
        value = decode_float(data, "h")
    new.h = value
    return new


def encode_flat_oval(value: FlatOval) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "sub": value.sub}
    if value.h is not None:
        data["h"] = value.h
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FLAT_OVAL_KNOWN = frozenset(("kind", "sub", "h"))

CODECS: Final[dict[type, Codec]] = {FlatOval: Codec(decode_flat_oval, encode_flat_oval)}
