from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.start_task_on_step_body import StartTaskOnStepBody


def decode_start_task_on_step_body(container: Any, key: Any) -> StartTaskOnStepBody:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: StartTaskOnStepBody = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(StartTaskOnStepBody)
    extra: dict[str, Any] = {}
    if not _START_TASK_ON_STEP_BODY_KNOWN.issuperset(data):
        extra = extra_fields(data, _START_TASK_ON_STEP_BODY_KNOWN)
    new.extra_fields = extra
    value = get("n")
    if value is not None and type(value) is not int:
        value = decode_int(data, "n")
    new.n = value
    return new


def encode_start_task_on_step_body(value: StartTaskOnStepBody) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.n is not None:
        data["n"] = value.n
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_START_TASK_ON_STEP_BODY_KNOWN = frozenset(("n",))

CODECS: Final[dict[type, Codec]] = {
    StartTaskOnStepBody: Codec(
        decode_start_task_on_step_body,
        encode_start_task_on_step_body,
    ),
}
