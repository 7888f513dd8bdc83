from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.cat_listing import CatListing, CatListingSlot
from .cat import decode_cat


def decode_cat_listing(container: Any, key: Any) -> CatListing:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CatListing = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CatListing)
    extra: dict[str, Any] = {}
    if not _CAT_LISTING_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAT_LISTING_KNOWN)
    new.extra_fields = extra
    new.items = _list_of_cat(data, "items")
    value = get("first")
    if value is not None:
        value = decode_cat_listing_slot(data, "first")
    new.first = value
    value = get("next")
    if type(value) is not str:
        value = _nullable_str(data, "next")
    new.next = value
    return new


def encode_cat_listing(value: CatListing) -> dict[str, Any]:
    data: dict[str, Any] = {"items": encode(value.items), "next": value.next}
    if value.first is not None:
        data["first"] = encode(value.first)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


def decode_cat_listing_slot(container: Any, key: Any) -> CatListingSlot:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CatListingSlot = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CatListingSlot)
    extra: dict[str, Any] = {}
    if not _CAT_LISTING_SLOT_KNOWN.issuperset(data):
        extra = extra_fields(data, _CAT_LISTING_SLOT_KNOWN)
    new.extra_fields = extra
    value = get("held")
    if value is not None:
        value = decode_cat(data, "held")
    new.held = value
    return new


def encode_cat_listing_slot(value: CatListingSlot) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.held is not None:
        data["held"] = encode(value.held)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_cat = list_of(decode_cat)

_nullable_str = nullable(decode_str)

_CAT_LISTING_KNOWN = frozenset(("items", "first", "next"))

_CAT_LISTING_SLOT_KNOWN = frozenset(("held",))

CODECS: Final[dict[type, Codec]] = {
    CatListing: Codec(decode_cat_listing, encode_cat_listing),
    CatListingSlot: Codec(decode_cat_listing_slot, encode_cat_listing_slot),
}
