from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.job import Job


def decode_job(container: Any, key: Any) -> Job:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Job = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Job)
    extra: dict[str, Any] = {}
    if not _JOB_KNOWN.issuperset(data):
        extra = extra_fields(data, _JOB_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    return new


def encode_job(value: Job) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_JOB_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {Job: Codec(decode_job, encode_job)}
