from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_bool, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from .._runtime.unset import UNSET
from ..models.question import Question


def decode_question(container: Any, key: Any) -> Question:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Question = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Question)
    extra: dict[str, Any] = {}
    if not _QUESTION_KNOWN.issuperset(data):
        extra = extra_fields(data, _QUESTION_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    value = get("stream", UNSET)
    if type(value) is not bool and value is not None and value is not UNSET:
        value = decode_bool(data, "stream")
    new.stream = value
    return new


def encode_question(value: Question) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text}
    if value.stream is not UNSET:
        data["stream"] = value.stream
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_QUESTION_KNOWN = frozenset(("text", "stream"))

CODECS: Final[dict[type, Codec]] = {Question: Codec(decode_question, encode_question)}
