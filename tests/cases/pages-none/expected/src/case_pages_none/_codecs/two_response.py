from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.two_response import TwoResponse


def decode_two_response(container: Any, key: Any) -> TwoResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: TwoResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(TwoResponse)
    extra: dict[str, Any] = {}
    if not _TWO_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _TWO_RESPONSE_KNOWN)
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


def encode_two_response(value: TwoResponse) -> dict[str, Any]:
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

_TWO_RESPONSE_KNOWN = frozenset(("good", "bad", "next_cursor"))

CODECS: Final[dict[type, Codec]] = {
    TwoResponse: Codec(decode_two_response, encode_two_response),
}
