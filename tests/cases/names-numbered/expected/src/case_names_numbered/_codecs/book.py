from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_str, extra_fields, list_of, mismatch
from .._runtime.encoding import encode, merge_extra
from .._runtime.model import Codec
from ..models.book import Book
from .author import decode_author


def decode_book(container: Any, key: Any) -> Book:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: Book = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(Book)
    extra: dict[str, Any] = {}
    if not _BOOK_KNOWN.issuperset(data):
        extra = extra_fields(data, _BOOK_KNOWN)
    new.extra_fields = extra
    new.author = decode_author(data, "author")
    value = get("parts")
    if value is not None:
        value = _list_of_str(data, "parts")
    new.parts = value
    return new


def encode_book(value: Book) -> dict[str, Any]:
    data: dict[str, Any] = {"author": encode(value.author)}
    if value.parts is not None:
        data["parts"] = encode(value.parts)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_list_of_str = list_of(decode_str)

_BOOK_KNOWN = frozenset(("author", "parts"))

CODECS: Final[dict[type, Codec]] = {Book: Codec(decode_book, encode_book)}
