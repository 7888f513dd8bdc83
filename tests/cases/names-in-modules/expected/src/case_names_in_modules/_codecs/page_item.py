from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.page_item import PageItem


def decode_page_item(container: Any, key: Any) -> PageItem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PageItem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PageItem)
    extra: dict[str, Any] = {}
    if not _PAGE_ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _PAGE_ITEM_KNOWN)
    new.extra_fields = extra
    value = get("e")
    if value is not None and type(value) is not str:
        value = decode_str(data, "e")
    new.e = value
    return new


def encode_page_item(value: PageItem) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.e is not None:
        data["e"] = value.e
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PAGE_ITEM_KNOWN = frozenset(("e",))

CODECS: Final[dict[type, Codec]] = {PageItem: Codec(decode_page_item, encode_page_item)}
