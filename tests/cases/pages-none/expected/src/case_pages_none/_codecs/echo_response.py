from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.echo_response import EchoResponse


def decode_echo_response(container: Any, key: Any) -> EchoResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: EchoResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(EchoResponse)
    extra: dict[str, Any] = {}
    if not _ECHO_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ECHO_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("names")
    if value is not None:
        value = _list_of_str(data, "names")
    new.names = value
    value = get("cursor")
    if value is not None and type(value) is not str:
        value = decode_str(data, "cursor")
    new.cursor = value
    return new


def encode_echo_response(value: EchoResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.names is not None:
        data["names"] = encode(value.names)
    if value.cursor is not None:
        data["cursor"] = value.cursor
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_ECHO_RESPONSE_KNOWN = frozenset(("names", "cursor"))

CODECS: Final[dict[type, Codec]] = {
    EchoResponse: Codec(decode_echo_response, encode_echo_response),
}
