from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.two_arrays_retrieve_response import TwoArraysRetrieveResponse


def decode_two_arrays_retrieve_response(
    container: Any,
    key: Any,
) -> TwoArraysRetrieveResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TwoArraysRetrieveResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TwoArraysRetrieveResponse)
    extra: dict[str, Any] = {}
    if not _TWO_ARRAYS_RETRIEVE_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TWO_ARRAYS_RETRIEVE_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("good")
    if value is not None:
        value = _list_of_str(data, "good")
    new.good = value
    value = get("bad")
    if value is not None:
        value = _list_of_str(data, "bad")
    new.bad = value
    value = get("next_cursor")
    if value is not None and type(value) is not str:
        value = decode_str(data, "next_cursor")
    new.next_cursor = value
    return new


def encode_two_arrays_retrieve_response(
    value: TwoArraysRetrieveResponse,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.good is not None:
        data["good"] = encode(value.good)
    if value.bad is not None:
        data["bad"] = encode(value.bad)
    if value.next_cursor is not None:
        data["next_cursor"] = value.next_cursor
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_TWO_ARRAYS_RETRIEVE_RESPONSE_KNOWN = frozenset(("good", "bad", "next_cursor"))

CODECS: Final[dict[type, Codec]] = {
    TwoArraysRetrieveResponse: Codec(
        decode_two_arrays_retrieve_response,
        encode_two_arrays_retrieve_response,
    ),
}
