from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.listing import Listing, ListingSlot


def decode_listing(container: Any, key: Any) -> Listing:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Listing = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Listing)
    extra: dict[str, Any] = {}
    if not _LISTING_KNOWN.issuperset(data):
        extra = extra_fields(data, _LISTING_KNOWN)
    new.extra_fields = extra
    new.items = _list_of_any(data, "items")
    value = get("first")
    if value is not None:
        value = decode_listing_slot(data, "first")
    new.first = value
    value = get("next")
    if type(value) is not str:
        value = _nullable_str(data, "next")
    new.next = value
    return new


def encode_listing(value: Listing) -> dict[str, Any]:
    data: dict[str, Any] = {"items": encode(value.items), "next": value.next}
    if value.first is not None:
        data["first"] = encode(value.first)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_listing_slot(container: Any, key: Any) -> ListingSlot:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ListingSlot = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ListingSlot)
    extra: dict[str, Any] = {}
    if not _LISTING_SLOT_KNOWN.issuperset(data):
        extra = extra_fields(data, _LISTING_SLOT_KNOWN)
    new.extra_fields = extra
    value = get("held")
    if value is not None:
        value = decode_any(data, "held")
    new.held = value
    return new


def encode_listing_slot(value: ListingSlot) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.held is not None:
        data["held"] = encode(value.held)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_any = list_of(decode_any)

_nullable_str = nullable(decode_str)

_LISTING_KNOWN = frozenset(("items", "first", "next"))

_LISTING_SLOT_KNOWN = frozenset(("held",))

CODECS: Final[dict[type, Codec]] = {
    Listing: Codec(decode_listing, encode_listing),
    ListingSlot: Codec(decode_listing_slot, encode_listing_slot),
}
