from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.answers import Answers


def decode_answers(container: Any, key: Any) -> Answers:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Answers = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Answers)
    extra: dict[str, Any] = {}
    if not _ANSWERS_KNOWN.issuperset(data):
        extra = extra_fields(data, _ANSWERS_KNOWN)
    new.extra_fields = extra
    value = get("n")
    if value is not None and type(value) is not int:
        value = decode_int(data, "n")
    new.n = value
    return new


def encode_answers(value: Answers) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.n is not None:
        data["n"] = value.n
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_ANSWERS_KNOWN = frozenset(("n",))

CODECS: Final[dict[type, Codec]] = {Answers: Codec(decode_answers, encode_answers)}
