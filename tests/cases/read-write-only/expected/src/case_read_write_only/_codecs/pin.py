from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.pin import Pin


def decode_pin(container: Any, key: Any) -> Pin:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Pin = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Pin)
    extra: dict[str, Any] = {}
    if not _PIN_KNOWN.issuperset(data):
        extra = extra_fields(data, _PIN_KNOWN)
    new.extra_fields = extra
    value = get("pin")
    if type(value) is not str:
        value = decode_str(data, "pin")
    new.pin = value
    return new


def encode_pin(value: Pin) -> dict[str, Any]:
    data: dict[str, Any] = {"pin": value.pin}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PIN_KNOWN = frozenset(("pin",))

CODECS: Final[dict[type, Codec]] = {Pin: Codec(decode_pin, encode_pin)}
