from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_str,
    extra_fields,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.orders_retrieve_filter import OrdersRetrieveFilter


def decode_orders_retrieve_filter(container: Any, key: Any) -> OrdersRetrieveFilter:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OrdersRetrieveFilter = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(OrdersRetrieveFilter)
    extra: dict[str, Any] = {}
    if not _ORDERS_RETRIEVE_FILTER_KNOWN.issuperset(data):
        extra = extra_fields(data, _ORDERS_RETRIEVE_FILTER_KNOWN)
    new.extra_fields = extra
    value = get("by")
    if value is not None:
        value = _map_of_any(data, "by")
    new.by = value
    value = get("state")
    if value is not None and type(value) is not str:
        value = decode_str(data, "state")
    new.state = value
    return new


def encode_orders_retrieve_filter(value: OrdersRetrieveFilter) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.by is not None:
        data["by"] = encode(value.by)
    if value.state is not None:
        data["state"] = value.state
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_any = map_of(decode_any)

_ORDERS_RETRIEVE_FILTER_KNOWN = frozenset(("by", "state"))

CODECS: Final[dict[type, Codec]] = {
    OrdersRetrieveFilter: Codec(
        decode_orders_retrieve_filter,
        encode_orders_retrieve_filter,
    ),
}
