from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.paged_order import PagedOrder


def decode_paged_order(container: Any, key: Any) -> PagedOrder:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: PagedOrder = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(PagedOrder)
    extra: dict[str, Any] = {}
    if not _PAGED_ORDER_KNOWN.issuperset(data):
        extra = extra_fields(data, _PAGED_ORDER_KNOWN)
    new.extra_fields = extra
    value = get("g")
    if value is not None and type(value) is not str:
        value = decode_str(data, "g")
    new.g = value
    return new


def encode_paged_order(value: PagedOrder) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.g is not None:
        data["g"] = value.g
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PAGED_ORDER_KNOWN = frozenset(("g",))

CODECS: Final[dict[type, Codec]] = {
    PagedOrder: Codec(decode_paged_order, encode_paged_order),
}
