from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.jobs2 import Jobs2
from .job import decode_job


def decode_jobs2(container: Any, key: Any) -> Jobs2:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Jobs2 = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Jobs2)
    extra: dict[str, Any] = {}
    if not _JOBS2_KNOWN.issuperset(data):
        extra = extra_fields(data, _JOBS2_KNOWN)
    new.extra_fields = extra
    new.jobs = _list_of_job(data, "jobs")
    value = get("offset")
    if type(value) is not int:
        value = decode_int(data, "offset")
    new.offset = value
    value = get("limit")
    if type(value) is not int:
        value = decode_int(data, "limit")
    new.limit = value
    value = get("total_entries")
    if type(value) is not int:
        value = decode_int(data, "total_entries")
    new.total_entries = value
    return new


def encode_jobs2(value: Jobs2) -> dict[str, Any]:
    data: dict[str, Any] = {
        "jobs": encode(value.jobs),
        "offset": value.offset,
        "limit": value.limit,
        "total_entries": value.total_entries,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_job = list_of(decode_job)

_JOBS2_KNOWN = frozenset(("jobs", "offset", "limit", "total_entries"))

CODECS: Final[dict[type, Codec]] = {Jobs2: Codec(decode_jobs2, encode_jobs2)}
