from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
from .._runtime.model import Codec
from ..models.dates import Dates


def decode_dates(container: Any, key: Any) -> Dates:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Dates = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Dates)
    extra: dict[str, Any] = {}
    if not _DATES_KNOWN.issuperset(data):
        extra = extra_fields(data, _DATES_KNOWN)
    new.extra_fields = extra
    value = get("min")
    if value is not None:
        value = decode_date(data, "min")
    new.min = value
    value = get("max")
    if value is not None and type(value) is not str:
        value = decode_str(data, "max")
    new.max = value
    return new


def encode_dates(value: Dates) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.min is not None:
        data["min"] = encode(value.min)
    if value.max is not None:
        data["max"] = value.max
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DATES_KNOWN = frozenset(("min", "max"))

CODECS: Final[dict[type, Codec]] = {Dates: Codec(decode_dates, encode_dates)}
