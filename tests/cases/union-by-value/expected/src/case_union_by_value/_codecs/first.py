from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.first import First


def decode_first(container: Any, key: Any) -> First:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: First = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(First)
    extra: dict[str, Any] = {}
    if not _FIRST_KNOWN.issuperset(data):
        extra = extra_fields(data, _FIRST_KNOWN)
    new.extra_fields = extra
    value = get("is")
    if type(value) is not int:
        value = decode_int(data, "is")
    new.is_ = value
    return new


def encode_first(value: First) -> dict[str, Any]:
    data: dict[str, Any] = {"is": value.is_}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_FIRST_KNOWN = frozenset(("is",))

CODECS: Final[dict[type, Codec]] = {First: Codec(decode_first, encode_first)}
