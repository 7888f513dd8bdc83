from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, mismatch
from .._runtime.encoding import merge_extra
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
    value = get("text")
    if type(value) is not str:
        value = decode_str(data, "text")
    new.text = value
    value = get("cursor")
    if value is not None and type(value) is not str:
        value = decode_str(data, "cursor")
    new.cursor = value
    return new


def encode_query(value: Query) -> dict[str, Any]:
    data: dict[str, Any] = {"text": value.text}
    if value.cursor is not None:
        data["cursor"] = value.cursor
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_QUERY_KNOWN = frozenset(("text", "cursor"))

CODECS: Final[dict[type, Codec]] = {Query: Codec(decode_query, encode_query)}
