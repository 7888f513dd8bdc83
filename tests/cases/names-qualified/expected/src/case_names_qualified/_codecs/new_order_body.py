from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.new_order_body import NewOrderBody


def decode_new_order_body(container: Any, key: Any) -> NewOrderBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: NewOrderBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(NewOrderBody)
    extra: dict[str, Any] = {}
    if not _NEW_ORDER_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _NEW_ORDER_BODY_KNOWN)
    new.extra_fields = extra
    value = get("j")
    if value is not None and type(value) is not str:
        value = decode_str(data, "j")
    new.j = value
    return new


def encode_new_order_body(value: NewOrderBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.j is not None:
        data["j"] = value.j
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_NEW_ORDER_BODY_KNOWN = frozenset(("j",))

CODECS: Final[dict[type, Codec]] = {
    NewOrderBody: Codec(decode_new_order_body, encode_new_order_body),
}
