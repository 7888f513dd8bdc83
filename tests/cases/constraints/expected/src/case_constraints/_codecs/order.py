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
    tuple_of,
)
from .._runtime.encoding import encode, is_sending, merge_extra
from .._runtime.formats import decode_datetime
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.order import Order
from .line import decode_line
from .tree import decode_tree


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
    value = get("id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    new.lines = _list_of_line(data, "lines")
    value = get("to", UNSET)
    if type(value) is not str and value is not None and value is not UNSET:
        value = decode_str(data, "to")
    new.to = value
    value = get("note")
    if value is not None:
        value = decode_datetime(data, "note")
    new.note = value
    value = get("tree")
    if value is not None:
        value = decode_tree(data, "tree")
    new.tree = value
    value = get("labels")
    if value is not None:
        value = _map_of_str(data, "labels")
    new.labels = value
    value = get("pair")
    if value is not None:
        value = _tuple_of_int_str(data, "pair")
    new.pair = value
    return new


def encode_order(value: Order) -> dict[str, Any]:
    data: dict[str, Any] = {"lines": encode(value.lines)}
    if value.id is not None and not is_sending():
        data["id"] = value.id
    if value.to is not UNSET:
        data["to"] = value.to
    if value.note is not None:
        data["note"] = encode(value.note)
    if value.tree is not None:
        data["tree"] = encode(value.tree)
    if value.labels is not None:
        data["labels"] = encode(value.labels)
    if value.pair is not None:
        data["pair"] = encode(value.pair)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_line = list_of(decode_line)

_map_of_str = map_of(decode_str)

_tuple_of_int_str = tuple_of((decode_int, decode_str))

_ORDER_KNOWN = frozenset(("id", "lines", "to", "note", "tree", "labels", "pair"))

CODECS: Final[dict[type, Codec]] = {Order: Codec(decode_order, encode_order)}
