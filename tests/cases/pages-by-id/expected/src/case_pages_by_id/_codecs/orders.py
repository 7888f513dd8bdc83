from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.orders import Orders
from .order import decode_order


def decode_orders(container: Any, key: Any) -> Orders:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Orders = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Orders)
    extra: dict[str, Any] = {}
    if not _ORDERS_KNOWN.issuperset(data):
        extra = extra_fields(data, _ORDERS_KNOWN)
    new.extra_fields = extra
    new.data = _list_of_order(data, "data")
    value = get("has_more")
    if type(value) is not bool:
        value = decode_bool(data, "has_more")
    new.has_more = value
    value = get("first_id")
    if type(value) is not str:
        value = _nullable_str(data, "first_id")
    new.first_id = value
    value = get("last_id")
    if type(value) is not str:
        value = _nullable_str(data, "last_id")
    new.last_id = value
    return new


def encode_orders(value: Orders) -> dict[str, Any]:
    data: dict[str, Any] = {
        "data": encode(value.data),
        "has_more": value.has_more,
        "first_id": value.first_id,
        "last_id": value.last_id,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_order = list_of(decode_order)

_nullable_str = nullable(decode_str)

_ORDERS_KNOWN = frozenset(("data", "has_more", "first_id", "last_id"))

CODECS: Final[dict[type, Codec]] = {Orders: Codec(decode_orders, encode_orders)}
