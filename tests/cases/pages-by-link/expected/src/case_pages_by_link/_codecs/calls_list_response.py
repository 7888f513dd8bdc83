from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.calls_list_response import CallsListResponse


def decode_calls_list_response(container: Any, key: Any) -> CallsListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: CallsListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(CallsListResponse)
    extra: dict[str, Any] = {}
    if not _CALLS_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _CALLS_LIST_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("calls")
    if value is not None:
        value = _list_of_str(data, "calls")
    new.calls = value
    value = get("next_page_uri")
    if value is not None and type(value) is not str:
        value = decode_str(data, "next_page_uri")
    new.next_page_uri = value
    return new


def encode_calls_list_response(value: CallsListResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"next_page_uri": value.next_page_uri}
    if value.calls is not None:
        data["calls"] = encode(value.calls)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_CALLS_LIST_RESPONSE_KNOWN = frozenset(("calls", "next_page_uri"))

CODECS: Final[dict[type, Codec]] = {
    CallsListResponse: Codec(decode_calls_list_response, encode_calls_list_response),
}
