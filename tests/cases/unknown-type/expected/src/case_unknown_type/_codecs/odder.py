from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_any, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.odder import Odder


def decode_odder(container: Any, key: Any) -> Odder:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Odder = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Odder)
    extra: dict[str, Any] = {}
    if not _ODDER_KNOWN.issuperset(data):
        extra = extra_fields(data, _ODDER_KNOWN)
    new.extra_fields = extra
    value = get("a")
    if value is not None:
        value = decode_any(data, "a")
    new.a = value
    return new


def encode_odder(value: Odder) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.a is not None:
        data["a"] = encode(value.a)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ODDER_KNOWN = frozenset(("a",))

CODECS: Final[dict[type, Codec]] = {Odder: Codec(decode_odder, encode_odder)}
