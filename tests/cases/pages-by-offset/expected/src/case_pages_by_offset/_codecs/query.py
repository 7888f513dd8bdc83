from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, decode_str, extra_fields, mismatch
from .._runtime.encoding import is_sending, merge_extra
from .._runtime.model import Codec
from ..models.query import Query


def decode_query(container: Any, key: Any) -> Query:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Query = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Query)
    extra: dict[str, Any] = {}
    if not _QUERY_KNOWN.issuperset(data):
        extra = extra_fields(data, _QUERY_KNOWN)
    new.extra_fields = extra
    value = get("offset")
    if value is not None and type(value) is not int:
        value = decode_int(data, "offset")
    new.offset = value
    value = get("limit")
    if value is not None and type(value) is not int:
        value = decode_int(data, "limit")
    new.limit = value
    value = get("id")
    if value is not None and type(value) is not str:
        value = decode_str(data, "id")
    new.id = value
    return new


def encode_query(value: Query) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.offset is not None:
        data["offset"] = value.offset
    if value.limit is not None:
        data["limit"] = value.limit
    if value.id is not None and not is_sending():
        data["id"] = value.id
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_QUERY_KNOWN = frozenset(("offset", "limit", "id"))

CODECS: Final[dict[type, Codec]] = {Query: Codec(decode_query, encode_query)}
