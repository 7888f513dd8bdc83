from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.counts import Counts


def decode_counts(container: Any, key: Any) -> Counts:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Counts = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Counts)
    extra: dict[str, Any] = {}
    if not _COUNTS_KNOWN.issuperset(data):
        extra = extra_fields(data, _COUNTS_KNOWN, decode_int)
    new.extra_fields = extra
    value = get("week")
    if type(value) is not int:
        value = decode_int(data, "week")
    new.week = value
    value = get("total")
    if value is not None and type(value) is not int:
        value = decode_int(data, "total")
    new.total = value
    return new


def encode_counts(value: Counts) -> dict[str, Any]:
    data: dict[str, Any] = {"week": value.week}
    if value.total is not None:
        data["total"] = value.total
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_COUNTS_KNOWN = frozenset(("week", "total"))

CODECS: Final[dict[type, Codec]] = {Counts: Codec(decode_counts, encode_counts)}
