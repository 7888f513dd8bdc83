from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.closed import Closed


def decode_closed(container: Any, key: Any) -> Closed:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Closed = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Closed)
    extra: dict[str, Any] = {}
    if not _CLOSED_KNOWN.issuperset(data):
        extra = extra_fields(data, _CLOSED_KNOWN)
    new.extra_fields = extra
    value = get("extra_fields")
    if value is not None and type(value) is not str:
        value = decode_str(data, "extra_fields")
    new.extra_fields_ = value
    return new


def encode_closed(value: Closed) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.extra_fields_ is not None:
        data["extra_fields"] = value.extra_fields_
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CLOSED_KNOWN = frozenset(("extra_fields",))

CODECS: Final[dict[type, Codec]] = {Closed: Codec(decode_closed, encode_closed)}
