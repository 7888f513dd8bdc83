from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, extra_fields, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.call import Call
from .answers import decode_answers


def decode_call(container: Any, key: Any) -> Call:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Call = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Call)
    extra: dict[str, Any] = {}
    if not _CALL_KNOWN.issuperset(data):
        extra = extra_fields(data, _CALL_KNOWN)
    new.extra_fields = extra
    value = get("answers")
    if value is not None:
        value = decode_answers(data, "answers")
    new.answers = value
    return new


def encode_call(value: Call) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.answers is not None:
        data["answers"] = encode(value.answers)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_CALL_KNOWN = frozenset(("answers",))

CODECS: Final[dict[type, Codec]] = {Call: Codec(decode_call, encode_call)}
