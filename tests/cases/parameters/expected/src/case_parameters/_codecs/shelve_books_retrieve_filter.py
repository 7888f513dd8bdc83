from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, decode_int, extra_fields, mismatch
from .._runtime.encoding import merge_extra
from .._runtime.model import Codec
from ..models.shelve_books_retrieve_filter import ShelveBooksRetrieveFilter


def decode_shelve_books_retrieve_filter(
    container: Any,
    key: Any,
) -> ShelveBooksRetrieveFilter:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: ShelveBooksRetrieveFilter = mismatch(container, key, "object")
        return fault
    get = data.get
    value: Any
    new = _new(ShelveBooksRetrieveFilter)
    extra: dict[str, Any] = {}
    if not _SHELVE_BOOKS_RETRIEVE_FILTER_KNOWN.issuperset(data):
        extra = extra_fields(data, _SHELVE_BOOKS_RETRIEVE_FILTER_KNOWN)
    new.extra_fields = extra
    value = get("year")
    if value is not None and type(value) is not int:
        value = decode_int(data, "year")
    new.year = value
    return new


def encode_shelve_books_retrieve_filter(
    value: ShelveBooksRetrieveFilter,
) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if value.year is not None:
        data["year"] = value.year
    if value.extra_fields:
        merge_extra(data, value.extra_fields)
    return data


_new = object.__new__

_SHELVE_BOOKS_RETRIEVE_FILTER_KNOWN = frozenset(("year",))

CODECS: Final[dict[type, Codec]] = {
    ShelveBooksRetrieveFilter: Codec(
        decode_shelve_books_retrieve_filter,
        encode_shelve_books_retrieve_filter,
    ),
}
