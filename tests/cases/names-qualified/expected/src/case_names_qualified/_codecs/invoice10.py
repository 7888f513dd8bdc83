from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.invoice10 import Invoice10


def decode_invoice10(container: Any, key: Any) -> Invoice10:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Invoice10 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Invoice10)
    extra: dict[str, Any] = {}
    if not _INVOICE10_KNOWN.issuperset(data):
        extra = extra_fields(data, _INVOICE10_KNOWN)
    new.extra_fields = extra
    value = get("h")
    if value is not None and type(value) is not str:
        value = decode_str(data, "h")
    new.h = value
    return new


def encode_invoice10(value: Invoice10) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.h is not None:
        data["h"] = value.h
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_INVOICE10_KNOWN = frozenset(("h",))

CODECS: Final[dict[type, Codec]] = {
    Invoice10: Codec(decode_invoice10, encode_invoice10),
}
