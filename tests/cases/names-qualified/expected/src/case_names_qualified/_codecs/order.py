from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.order import Order


def decode_order(container: Any, key: Any) -> Order:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Order = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Order)
    extra: dict[str, Any] = {}
    if not _ORDER_KNOWN.issuperset(data):
        extra = extra_fields(data, _ORDER_KNOWN)
    new.extra_fields = extra
    value = get("e")
    if value is not None and type(value) is not str:
        value = decode_str(data, "e")
    new.e = value
    return new


def encode_order(value: Order) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.e is not None:
        data["e"] = value.e
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ORDER_KNOWN = frozenset(("e",))

CODECS: Final[dict[type, Codec]] = {Order: Codec(decode_order, encode_order)}
