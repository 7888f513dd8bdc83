from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.hen import Hen


def decode_hen(container: Any, key: Any) -> Hen:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Hen = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Hen)
    extra: dict[str, Any] = {}
    if not _HEN_KNOWN.issuperset(data):
        extra = extra_fields(data, _HEN_KNOWN)
    new.extra_fields = extra
    value = get("kind")
    if value != "Hen":
        value = absent_tag(data, "kind", "Hen", extra)
    new.kind = value
    value = get("eggs")
    if type(value) is not int:
        value = decode_int(data, "eggs")
    new.eggs = value
    return new


def encode_hen(value: Hen) -> dict[str, Any]:
    data: dict[str, Any] = {"kind": value.kind, "eggs": value.eggs}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_HEN_KNOWN = frozenset(("kind", "eggs"))

CODECS: Final[dict[type, Codec]] = {Hen: Codec(decode_hen, encode_hen)}
