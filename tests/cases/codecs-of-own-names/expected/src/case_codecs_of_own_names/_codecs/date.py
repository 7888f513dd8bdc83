from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.formats import decode_date
from .._runtime.model import Codec
from ..models.date import Date
from .object_model import decode_object


def decode_date_model(container: Any, key: Any) -> Date:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Date = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Date)
    extra: dict[str, Any] = {}
    if not _DATE_MODEL_KNOWN.issuperset(data):
        extra = extra_fields(data, _DATE_MODEL_KNOWN)
    new.extra_fields = extra
    value = get("day")
    if value is not None:
        value = decode_date(data, "day")
    new.day = value
    value = get("or")
    if value is not None:
        value = decode_object(data, "or")
    new.or_ = value
    return new


def encode_date_model(value: Date) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.day is not None:
        data["day"] = encode(value.day)
    if value.or_ is not None:
        data["or"] = encode(value.or_)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_DATE_MODEL_KNOWN = frozenset(("day", "or"))

CODECS: Final[dict[type, Codec]] = {Date: Codec(decode_date_model, encode_date_model)}
