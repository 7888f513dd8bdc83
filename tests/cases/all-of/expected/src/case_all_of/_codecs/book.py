from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import (
    ABSENT,
    decode_float,
    decode_int,
    decode_str,
    extra_fields,
    mismatch,
)
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
    value = get("id")
    if type(value) is not int:
        value = decode_int(data, "id")
    new.id = value
    new.price = decode_float(data, "price")
    value = get("title")
    if type(value) is not str:
        value = decode_str(data, "title")
    new.title = value
    value = get("pages")
    if value is not None and type(value) is not int:
        value = decode_int(data, "pages")
    new.pages = value
    value = get("author")
    if value is not None:
        value = decode_author(data, "author")
    new.author = value
    return new


def encode_book(value: Book) -> dict[str, Any]:
    data: dict[str, Any] = {"id": value.id, "price": value.price, "title": value.title}
    if value.pages is not None:
        data["pages"] = value.pages
    if value.author is not None:
        data["author"] = encode(value.author)
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_BOOK_KNOWN = frozenset(("id", "price", "title", "pages", "author"))

CODECS: Final[dict[type, Codec]] = {Book: Codec(decode_book, encode_book)}
