from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.staff import Staff
from .person import decode_person


def decode_staff(container: Any, key: Any) -> Staff:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Staff = mismatch(container, key, "object")
        return fault
    new = _new(Staff)
    extra: dict[str, Any] = {}
    if not _STAFF_KNOWN.issuperset(data):
        extra = extra_fields(data, _STAFF_KNOWN)
    new.extra_fields = extra
    new.head = decode_person(data, "head")
    return new


def encode_staff(value: Staff) -> dict[str, Any]:
    data: dict[str, Any] = {"head": encode(value.head)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_STAFF_KNOWN = frozenset(("head",))

CODECS: Final[dict[type, Codec]] = {Staff: Codec(decode_staff, encode_staff)}
