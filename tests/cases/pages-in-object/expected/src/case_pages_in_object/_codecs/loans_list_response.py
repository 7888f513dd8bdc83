from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.loans_list_response import LoansListResponse


def decode_loans_list_response(container: Any, key: Any) -> LoansListResponse:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: LoansListResponse = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(LoansListResponse)
    extra: dict[str, Any] = {}
    if not _LOANS_LIST_RESPONSE_KNOWN.issuperset(data):
        extra = extra_fields(data, _LOANS_LIST_RESPONSE_KNOWN)
    new.extra_fields = extra
    value = get("items")
    if value is not None:
        value = _list_of_str(data, "items")
    new.items = value
    value = get("total")
    if value is not None and type(value) is not int:
        value = decode_int(data, "total")
    new.total = value
    return new


def encode_loans_list_response(value: LoansListResponse) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.items is not None:
        data["items"] = encode(value.items)
    if value.total is not None:
        data["total"] = value.total
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_LOANS_LIST_RESPONSE_KNOWN = frozenset(("items", "total"))

CODECS: Final[dict[type, Codec]] = {
    LoansListResponse: Codec(decode_loans_list_response, encode_loans_list_response),
}
