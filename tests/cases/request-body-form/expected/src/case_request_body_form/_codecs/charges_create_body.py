from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.charges_create_body import ChargesCreateBody
from .charges_create_body_item import decode_charges_create_body_item


def decode_charges_create_body(container: Any, key: Any) -> ChargesCreateBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ChargesCreateBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ChargesCreateBody)
    extra: dict[str, Any] = {}
    if not _CHARGES_CREATE_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _CHARGES_CREATE_BODY_KNOWN)
    new.extra_fields = extra
    value = get("amount")
    if value is not None and type(value) is not int:
        value = decode_int(data, "amount")
    new.amount = value
    value = get("note", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "note")
    new.note = value
    value = get("tags")
    if value is not None:
        value = _list_of_str(data, "tags")
    new.tags = value
    value = get("plain")
    if value is not None:
        value = _map_of_str(data, "plain")
    new.plain = value
    value = get("metadata")
    if value is not None:
        value = _map_of_str(data, "metadata")
    new.metadata = value
    value = get("expand")
    if value is not None:
        value = _list_of_str(data, "expand")
    new.expand = value
    value = get("ids")
    if value is not None:
        value = _list_of_int(data, "ids")
    new.ids = value
    value = get("back")
    if value is not None and type(value) is not str:
        value = decode_str(data, "back")
    new.back = value
    value = get("items")
    if value is not None:
        value = _list_of_charges_create_body_item(data, "items")
    new.items = value
    return new


def encode_charges_create_body(value: ChargesCreateBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.amount is not None:
        data["amount"] = value.amount
    if value.note is not UNSET:
        data["note"] = value.note
    if value.tags is not None:
        data["tags"] = encode(value.tags)
    if value.plain is not None:
        data["plain"] = encode(value.plain)
    if value.metadata is not None:
        data["metadata"] = encode(value.metadata)
    if value.expand is not None:
        data["expand"] = encode(value.expand)
    if value.ids is not None:
        data["ids"] = encode(value.ids)
    if value.back is not None:
        data["back"] = value.back
    if value.items is not None:
        data["items"] = encode(value.items)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_map_of_str = map_of(decode_str)

_list_of_int = list_of(decode_int)

_list_of_charges_create_body_item = list_of(decode_charges_create_body_item)

_CHARGES_CREATE_BODY_KNOWN = frozenset(
    ("amount", "note", "tags", "plain", "metadata", "expand", "ids", "back", "items"),
)

CODECS: Final[dict[type, Codec]] = {
    ChargesCreateBody: Codec(decode_charges_create_body, encode_charges_create_body),
}
