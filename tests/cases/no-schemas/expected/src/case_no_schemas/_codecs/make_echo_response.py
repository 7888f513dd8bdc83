from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.make_echo_response import MakeEchoResponse
from .make_echo_response_time import decode_make_echo_response_time


def decode_make_echo_response(container: Any, key: Any) -> MakeEchoResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: MakeEchoResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(MakeEchoResponse)
    extra: dict[str, Any] = {}
    if not _MAKE_ECHO_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _MAKE_ECHO_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    new.times = _list_of_make_echo_response_time(data, "times")
    return new


def encode_make_echo_response(value: MakeEchoResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text, "times": encode(value.times)}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_make_echo_response_time = list_of(decode_make_echo_response_time)

_MAKE_ECHO_RESPONSE_KNOWN = frozenset(("text", "times"))

CODECS: Final[dict[type, Codec]] = {
    MakeEchoResponse: Codec(decode_make_echo_response, encode_make_echo_response),
}
