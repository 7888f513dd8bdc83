from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_float, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.numbers import Numbers


def decode_numbers(container: Any, key: Any) -> Numbers:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Numbers = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Numbers)
    extra: dict[str, Any] = {}
    if not _NUMBERS_KNOWN.issuperset(data):
        extra = extra_fields(data, _NUMBERS_KNOWN)
    new.extra_fields = extra
    value = get("min")
    if value is not None:
        value = decode_float(data, "min")
    new.min = value
    value = get("max")
    if value is not None:
        value = decode_float(data, "max")
    new.max = value
    return new


def encode_numbers(value: Numbers) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.min is not None:
        data["min"] = value.min
    if value.max is not None:
        data["max"] = value.max
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_NUMBERS_KNOWN = frozenset(("min", "max"))

CODECS: Final[dict[type, Codec]] = {Numbers: Codec(decode_numbers, encode_numbers)}
