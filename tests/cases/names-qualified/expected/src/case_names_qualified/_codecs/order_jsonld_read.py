from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.order_jsonld_read import OrderJsonldRead


def decode_order_jsonld_read(container: Any, key: Any) -> OrderJsonldRead:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: OrderJsonldRead = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(OrderJsonldRead)
    extra: dict[str, Any] = {}
    if not _ORDER_JSONLD_READ_KNOWN.issuperset(data):
        extra = extra_fields(data, _ORDER_JSONLD_READ_KNOWN)
    new.extra_fields = extra
    value = get("l")
    if value is not None and type(value) is not str:
        value = decode_str(data, "l")
    new.l = value
    return new


def encode_order_jsonld_read(value: OrderJsonldRead) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.l is not None:
        data["l"] = value.l
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ORDER_JSONLD_READ_KNOWN = frozenset(("l",))

CODECS: Final[dict[type, Codec]] = {
    OrderJsonldRead: Codec(decode_order_jsonld_read, encode_order_jsonld_read),
}
