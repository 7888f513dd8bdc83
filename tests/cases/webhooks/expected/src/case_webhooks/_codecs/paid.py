from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.paid import Paid


def decode_paid(container: Any, key: Any) -> Paid:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Paid = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Paid)
    extra: dict[str, Any] = {}
    if not _PAID_KNOWN.issuperset(data):
        extra = extra_fields(data, _PAID_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "order.paid":
        value = absent_tag(data, "type", "order.paid", extra)
    new.type = value
    new.at = decode_datetime(data, "at")
    return new


def encode_paid(value: Paid) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "at": encode(value.at)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PAID_KNOWN = frozenset(("type", "at"))

CODECS: Final[dict[type, Codec]] = {Paid: Codec(decode_paid, encode_paid)}
