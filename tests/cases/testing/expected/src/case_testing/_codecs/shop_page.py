from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.shop_page import ShopPage
from .pet import decode_pet


def decode_shop_page(container: Any, key: Any) -> ShopPage:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShopPage = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShopPage)
    extra: dict[str, Any] = {}
    if not _SHOP_PAGE_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHOP_PAGE_KNOWN)
    new.extra_fields = extra
    new.pets = _list_of_pet(data, "pets")
    value = get("next_cursor")
    if value is not None and type(value) is not str:
        value = decode_str(data, "next_cursor")
    new.next_cursor = value
    return new


def encode_shop_page(value: ShopPage) -> dict[str, Any]:
    data: dict[str, Any] = {
        "pets": encode(value.pets),
        "next_cursor": value.next_cursor,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_pet = list_of(decode_pet)

_SHOP_PAGE_KNOWN = frozenset(("pets", "next_cursor"))

CODECS: Final[dict[type, Codec]] = {ShopPage: Codec(decode_shop_page, encode_shop_page)}
