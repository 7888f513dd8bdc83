from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.jobs_jobs import JobsJobs
from .job import decode_job


def decode_jobs_jobs(container: Any, key: Any) -> JobsJobs:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: JobsJobs = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(JobsJobs)
    extra: dict[str, Any] = {}
    if not _JOBS_JOBS_KNOWN.issuperset(data):
        extra = extra_fields(data, _JOBS_JOBS_KNOWN)
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


def encode_jobs_jobs(value: JobsJobs) -> dict[str, Any]:
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

_JOBS_JOBS_KNOWN = frozenset(("jobs", "offset", "limit", "total_entries"))

CODECS: Final[dict[type, Codec]] = {JobsJobs: Codec(decode_jobs_jobs, encode_jobs_jobs)}
