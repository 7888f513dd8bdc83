from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.get_notes_response import GetNotesResponse


def decode_get_notes_response(container: Any, key: Any) -> GetNotesResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: GetNotesResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(GetNotesResponse)
    extra: dict[str, Any] = {}
    if not _GET_NOTES_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _GET_NOTES_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("data")
    if value is not None:
        value = _list_of_str(data, "data")
    new.data = value
    value = get("last_id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "last_id")
    new.last_id = value
    value = get("has_more")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "has_more")
    new.has_more = value
    return new


def encode_get_notes_response(value: GetNotesResponse) -> dict[str, Any]:
    data: dict[str, Any] = {"last_id": value.last_id}
    if value.data is not None:
        data["data"] = encode(value.data)
    if value.has_more is not None:
        data["has_more"] = value.has_more
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_GET_NOTES_RESPONSE_KNOWN = frozenset(("data", "last_id", "has_more"))

CODECS: Final[dict[type, Codec]] = {
    GetNotesResponse: Codec(decode_get_notes_response, encode_get_notes_response),
}
