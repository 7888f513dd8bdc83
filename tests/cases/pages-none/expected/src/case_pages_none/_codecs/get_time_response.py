from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.get_time_response import GetTimeResponse


def decode_get_time_response(container: Any, key: Any) -> GetTimeResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: GetTimeResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(GetTimeResponse)
    extra: dict[str, Any] = {}
    if not _GET_TIME_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _GET_TIME_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("id")
    if type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_get_time_response(value: GetTimeResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id}
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_GET_TIME_RESPONSE_KNOWN = frozenset(("id",))

CODECS: Final[dict[type, Codec]] = {
    GetTimeResponse: Codec(decode_get_time_response, encode_get_time_response),
}
