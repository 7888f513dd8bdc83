from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.order_item import OrderItem


def decode_order_item(container: Any, key: Any) -> OrderItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OrderItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(OrderItem)
    extra: dict[str, Any] = {}
    if not _ORDER_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _ORDER_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("price")
    if value is not None:
        value = decode_float(data, "price")
    new.price = value
    return new


def encode_order_item(value: OrderItem) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.price is not None:
        data["price"] = value.price
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ORDER_ITEM_KNOWN = frozenset(("price",))

CODECS: Final[dict[type, Codec]] = {
    OrderItem: Codec(decode_order_item, encode_order_item),
}
