from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.make_echo_response_time import MakeEchoResponseTime


def decode_make_echo_response_time(container: Any, key: Any) -> MakeEchoResponseTime:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: MakeEchoResponseTime = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(MakeEchoResponseTime)
    extra: dict[str, Any] = {}
    if not _MAKE_ECHO_RESPONSE_TIME_KNOWN.issuperset(data):
        extra = extra_fields(data, _MAKE_ECHO_RESPONSE_TIME_KNOWN)
    new.extra_fields = extra
    value = get("at")
    if value is not None and type(value) is not int:
        value = decode_int(data, "at")
    new.at = value
    return new


def encode_make_echo_response_time(value: MakeEchoResponseTime) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.at is not None:
        data["at"] = value.at
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_MAKE_ECHO_RESPONSE_TIME_KNOWN = frozenset(("at",))

CODECS: Final[dict[type, Codec]] = {
    MakeEchoResponseTime: Codec(
        decode_make_echo_response_time,
        encode_make_echo_response_time,
    ),
}
