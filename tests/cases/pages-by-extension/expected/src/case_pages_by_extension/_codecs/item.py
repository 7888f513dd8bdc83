from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.item import Item


def decode_item(container: Any, key: Any) -> Item:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Item = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Item)
    extra: dict[str, Any] = {}
    if not _ITEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _ITEM_KNOWN)
    new.extra_fields = extra
    value = get("key")
    if type(value) is not str:
        value = decode_str(data, "key")
    new.key = value
    return new


def encode_item(value: Item) -> dict[str, Any]:
    data: dict[str, Any] = {"key": value.key}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ITEM_KNOWN = frozenset(("key",))

CODECS: Final[dict[type, Codec]] = {Item: Codec(decode_item, encode_item)}
