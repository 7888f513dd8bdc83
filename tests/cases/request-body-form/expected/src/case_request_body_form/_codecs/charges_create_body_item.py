from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.charges_create_body_item import ChargesCreateBodyItem


def decode_charges_create_body_item(container: Any, key: Any) -> ChargesCreateBodyItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ChargesCreateBodyItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ChargesCreateBodyItem)
    extra: dict[str, Any] = {}
    if not _CHARGES_CREATE_BODY_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHARGES_CREATE_BODY_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("price")
    if value is not None and type(value) is not str:
        value = decode_str(data, "price")
    new.price = value
    value = get("taxes")
    if value is not None:
        value = _list_of_str(data, "taxes")
    new.taxes = value
    return new


def encode_charges_create_body_item(value: ChargesCreateBodyItem) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.price is not None:
        data["price"] = value.price
    if value.taxes is not None:
        data["taxes"] = encode(value.taxes)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_CHARGES_CREATE_BODY_ITEM_KNOWN = frozenset(("price", "taxes"))

CODECS: Final[dict[type, Codec]] = {
    ChargesCreateBodyItem: Codec(
        decode_charges_create_body_item,
        encode_charges_create_body_item,
    ),
}
