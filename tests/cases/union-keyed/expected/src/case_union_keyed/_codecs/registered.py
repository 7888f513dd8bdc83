from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.registered import Registered


def decode_registered(container: Any, key: Any) -> Registered:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Registered = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Registered)
    extra: dict[str, Any] = {}
    if not _REGISTERED_KNOWN.issuperset(data):
        extra = extra_fields(data, _REGISTERED_KNOWN)
    new.extra_fields = extra
    value = get("to")
    if type(value) is not str:
        value = decode_str(data, "to")
    new.to = value
    value = get("number")
    if type(value) is not int:
        value = decode_int(data, "number")
    new.number = value
    return new


def encode_registered(value: Registered) -> dict[str, Any]:
    data: dict[str, Any] = {"to": value.to, "number": value.number}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_REGISTERED_KNOWN = frozenset(("to", "number"))

CODECS: Final[dict[type, Codec]] = {
    Registered: Codec(decode_registered, encode_registered),
}
