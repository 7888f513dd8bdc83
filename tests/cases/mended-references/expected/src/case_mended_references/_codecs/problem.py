from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.problem import Problem


def decode_problem(container: Any, key: Any) -> Problem:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Problem = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Problem)
    extra: dict[str, Any] = {}
    if not _PROBLEM_KNOWN.issuperset(data):
        extra = extra_fields(data, _PROBLEM_KNOWN)
    new.extra_fields = extra
    value = get("reason")
    if type(value) is not str:
        value = decode_str(data, "reason")
    new.reason = value
    return new


def encode_problem(value: Problem) -> dict[str, Any]:
    data: dict[str, Any] = {"reason": value.reason}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_PROBLEM_KNOWN = frozenset(("reason",))

CODECS: Final[dict[type, Codec]] = {Problem: Codec(decode_problem, encode_problem)}
