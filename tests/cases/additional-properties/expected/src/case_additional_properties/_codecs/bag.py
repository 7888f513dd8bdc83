from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_any,
    decode_int,
    decode_str,
    extra_fields,
    map_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.bag import Bag
from .closed import decode_closed
from .item import decode_item


def decode_bag(container: Any, key: Any) -> Bag:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Bag = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Bag)
    extra: dict[str, Any] = {}
    if not _BAG_KNOWN.issuperset(data):
        extra = extra_fields(data, _BAG_KNOWN, decode_int)
    new.extra_fields = extra
    value = get("name")
    if type(value) is not str:
        value = decode_str(data, "name")
    new.name = value
    value = get("counts")
    if value is not None:
        value = _map_of_int(data, "counts")
    new.counts = value
    value = get("items")
    if value is not None:
        value = _map_of_item(data, "items")
    new.items = value
    value = get("free")
    if value is not None:
        value = _map_of_any(data, "free")
    new.free = value
    value = get("closed")
    if value is not None:
        value = decode_closed(data, "closed")
    new.closed = value
    return new


def encode_bag(value: Bag) -> dict[str, Any]:
    data: dict[str, Any] = {"name": value.name}
    if value.counts is not None:
        data["counts"] = encode(value.counts)
    if value.items is not None:
        data["items"] = encode(value.items)
    if value.free is not None:
        data["free"] = encode(value.free)
    if value.closed is not None:
        data["closed"] = encode(value.closed)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_map_of_int = map_of(decode_int)

_map_of_item = map_of(decode_item)

_map_of_any = map_of(decode_any)

_BAG_KNOWN = frozenset(("name", "counts", "items", "free", "closed"))

CODECS: Final[dict[type, Codec]] = {Bag: Codec(decode_bag, encode_bag)}
