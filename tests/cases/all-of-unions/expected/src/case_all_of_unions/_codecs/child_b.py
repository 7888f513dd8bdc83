from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.child_b import ChildB


def decode_child_b(container: Any, key: Any) -> ChildB:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ChildB = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ChildB)
    extra: dict[str, Any] = {}
    if not _CHILD_B_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHILD_B_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "ChildB":
        value = absent_tag(data, "kind", "ChildB", extra)
    new.kind = value
    value = get("b")
    if value is not None and type(value) is not int:
        value = decode_int(data, "b")
    new.b = value
    return new


def encode_child_b(value: ChildB) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.b is not None:
        data["b"] = value.b
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CHILD_B_KNOWN = frozenset(("kind", "b"))

CODECS: Final[dict[type, Codec]] = {ChildB: Codec(decode_child_b, encode_child_b)}
