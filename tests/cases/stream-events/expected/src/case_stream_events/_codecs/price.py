from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unions import absent_tag
from ..models.price import Price


def decode_price(container: Any, key: Any) -> Price:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Price = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Price)
    extra: dict[str, Any] = {}
    if not _PRICE_KNOWN.issuperset(data):
        extra = extra_fields(data, _PRICE_KNOWN)
    new.extra_fields = extra
    value = get("type")
    if value != "price":
        value = absent_tag(data, "type", "price", extra)
    new.type = value
    value = get("value")
    if type(value) is not int:
        value = decode_int(data, "value")
    new.value = value
    return new


def encode_price(value: Price) -> dict[str, Any]:
    data: dict[str, Any] = {"type": value.type, "value": value.value}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PRICE_KNOWN = frozenset(("type", "value"))

CODECS: Final[dict[type, Codec]] = {Price: Codec(decode_price, encode_price)}
