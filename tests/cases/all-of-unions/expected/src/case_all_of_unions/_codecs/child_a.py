from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.child_a import ChildA


def decode_child_a(container: Any, key: Any) -> ChildA:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ChildA = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ChildA)
    extra: dict[str, Any] = {}
    if not _CHILD_A_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHILD_A_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "ChildA":
        value = absent_tag(data, "kind", "ChildA", extra)
    new.kind = value
    value = get("a")
    if value is not None and type(value) is not int:
        value = decode_int(data, "a")
    new.a = value
    return new


def encode_child_a(value: ChildA) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind}
    if value.a is not None:
        data["a"] = value.a
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CHILD_A_KNOWN = frozenset(("kind", "a"))

CODECS: Final[dict[type, Codec]] = {ChildA: Codec(decode_child_a, encode_child_a)}
