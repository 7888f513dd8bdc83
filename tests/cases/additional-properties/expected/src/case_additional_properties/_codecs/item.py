from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
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
    value = get("weight")
    if value is not None:
        value = decode_float(data, "weight")
    new.weight = value
    return new


def encode_item(value: Item) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.weight is not None:
        data["weight"] = value.weight
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ITEM_KNOWN = frozenset(("weight",))

CODECS: Final[dict[type, Codec]] = {Item: Codec(decode_item, encode_item)}
