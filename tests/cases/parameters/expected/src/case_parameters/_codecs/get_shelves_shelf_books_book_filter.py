from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.get_shelves_shelf_books_book_filter import GetShelvesShelfBooksBookFilter


def decode_get_shelves_shelf_books_book_filter(
    container: Any,
    key: Any,
) -> GetShelvesShelfBooksBookFilter:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: GetShelvesShelfBooksBookFilter = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(GetShelvesShelfBooksBookFilter)
    extra: dict[str, Any] = {}
    if not _SHELVES_SHELF_BOOKS_BOOK_FILTER_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHELVES_SHELF_BOOKS_BOOK_FILTER_KNOWN)
    new.extra_fields = extra
    value = get("year")
    if value is not None and type(value) is not int:
        value = decode_int(data, "year")
    new.year = value
    return new


def encode_get_shelves_shelf_books_book_filter(
    value: GetShelvesShelfBooksBookFilter,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.year is not None:
        data["year"] = value.year
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHELVES_SHELF_BOOKS_BOOK_FILTER_KNOWN = frozenset(("year",))

CODECS: Final[dict[type, Codec]] = {
    GetShelvesShelfBooksBookFilter: Codec(
        decode_get_shelves_shelf_books_book_filter,
        encode_get_shelves_shelf_books_book_filter,
    ),
}
