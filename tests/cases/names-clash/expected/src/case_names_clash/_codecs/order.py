from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.order import Order, OrderItemValue


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
    value = get("item")
    if value is not None:
        value = decode_order_item_value(data, "item")
    new.item = value
    value = get("1st")
    if value is not None and type(value) is not str:
        value = decode_str(data, "1st")
    new.field_1st = value
    value = get("+1")
    if value is not None and type(value) is not int:
        value = decode_int(data, "+1")
    new.plus_1 = value
    value = get("-1")
    if value is not None and type(value) is not int:
        value = decode_int(data, "-1")
    new.minus_1 = value
    value = get("")
    if value is not None and type(value) is not str:
        value = decode_str(data, "")
    new.field = value
    return new


def encode_order(value: Order) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.item is not None:
        data["item"] = encode(value.item)
    if value.field_1st is not None:
        data["1st"] = value.field_1st
    if value.plus_1 is not None:
        data["+1"] = value.plus_1
    if value.minus_1 is not None:
        data["-1"] = value.minus_1
    if value.field is not None:
        data[""] = value.field
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_order_item_value(container: Any, key: Any) -> OrderItemValue:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OrderItemValue = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(OrderItemValue)
    extra: dict[str, Any] = {}
    if not _ORDER_ITEM_VALUE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ORDER_ITEM_VALUE_KNOWN)
    new.extra_fields = extra
    value = get("name")
    if value is not None and type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    return new


def encode_order_item_value(value: OrderItemValue) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.name is not None:
        data["name"] = value.name
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ORDER_KNOWN = frozenset(("item", "1st", "+1", "-1", ""))

_ORDER_ITEM_VALUE_KNOWN = frozenset(("name",))

CODECS: Final[dict[type, Codec]] = {
    Order: Codec(decode_order, encode_order),
    OrderItemValue: Codec(decode_order_item_value, encode_order_item_value),
}
