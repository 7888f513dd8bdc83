from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_bool,
    decode_int,
    decode_str,
    extra_fields,
    list_of,
    mismatch,
)
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.books import Books


def decode_books(container: Any, key: Any) -> Books:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Books = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Books)
    extra: dict[str, Any] = {}
    if not _BOOKS_KNOWN.issuperset(data):
        extra = extra_fields(data, _BOOKS_KNOWN)
    new.extra_fields = extra
    value = get("content")
    if value is not None:
        value = _list_of_str(data, "content")
    new.content = value
    value = get("number")
    if value is not None and type(value) is not int:
        value = decode_int(data, "number")
    new.number = value
    value = get("totalPages")
    if value is not None and type(value) is not int:
        value = decode_int(data, "totalPages")
    new.total_pages = value
    value = get("last")
    if value is not None and type(value) is not bool:
        value = decode_bool(data, "last")
    new.last = value
    return new


def encode_books(value: Books) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.content is not None:
        data["content"] = encode(value.content)
    if value.number is not None:
        data["number"] = value.number
    if value.total_pages is not None:
        data["totalPages"] = value.total_pages
    if value.last is not None:
        data["last"] = value.last
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_BOOKS_KNOWN = frozenset(("content", "number", "totalPages", "last"))

CODECS: Final[dict[type, Codec]] = {Books: Codec(decode_books, encode_books)}
