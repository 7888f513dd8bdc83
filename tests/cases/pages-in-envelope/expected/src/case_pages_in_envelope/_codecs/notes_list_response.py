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
from ..models.notes_list_response import NotesListResponse


def decode_notes_list_response(container: Any, key: Any) -> NotesListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: NotesListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(NotesListResponse)
    extra: dict[str, Any] = {}
    if not _NOTES_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _NOTES_LIST_RESPONSE_KNOWN)
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


def encode_notes_list_response(value: NotesListResponse) -> dict[str, Any]:
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

_NOTES_LIST_RESPONSE_KNOWN = frozenset(("data", "last_id", "has_more"))

CODECS: Final[dict[type, Codec]] = {
    NotesListResponse: Codec(decode_notes_list_response, encode_notes_list_response),
}
