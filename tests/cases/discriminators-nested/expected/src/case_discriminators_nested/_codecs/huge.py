from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.huge import Huge


def decode_huge(container: Any, key: Any) -> Huge:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Huge = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Huge)
    extra: dict[str, Any] = {}
    if not _HUGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _HUGE_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "square":
        value = absent_tag(data, "kind", "square", extra)
    new.kind = value
    value = get("sub")
    if value != "huge":
        value = absent_tag(data, "sub", "huge", extra)
    new.sub = value
    return new


def encode_huge(value: Huge) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "sub": value.sub}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_HUGE_KNOWN = frozenset(("kind", "sub"))

CODECS: Final[dict[type, Codec]] = {Huge: Codec(decode_huge, encode_huge)}
