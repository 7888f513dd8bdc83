from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
    nullable,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.issues_list_response import IssuesListResponse


def decode_issues_list_response(container: Any, key: Any) -> IssuesListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: IssuesListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(IssuesListResponse)
    extra: dict[str, Any] = {}
    if not _ISSUES_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _ISSUES_LIST_RESPONSE_KNOWN)
    new.extra_fields = extra
    new.issues = _list_of_str(data, "issues")
    value = get("next_cursor")
    if type(value) is not int:
        value = _nullable_int(data, "next_cursor")
    new.next_cursor = value
    return new


def encode_issues_list_response(value: IssuesListResponse) -> dict[str, Any]:
    data: dict[str, Any] = {
        "issues": encode(value.issues),
        "next_cursor": value.next_cursor,
    }
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_nullable_int = nullable(decode_int)

_ISSUES_LIST_RESPONSE_KNOWN = frozenset(("issues", "next_cursor"))

CODECS: Final[dict[type, Codec]] = {
    IssuesListResponse: Codec(decode_issues_list_response, encode_issues_list_response),
}
