"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_float, decode_int, decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="shelves.books.retrieve",
            constant="shelves._BOOKS_RETRIEVE",
            checks=(
                Check("shelf", lambda: decode_int, is_required=True),
                Check("book", lambda: decode_str, is_required=True),
                Check("q", lambda: decode_str, is_required=True),
                Check("verbose", lambda: decode_str),
                Check("tag", lambda: list_of(decode_str)),
                Check("ids", lambda: list_of(decode_int)),
                Check("filter", lambda: _codecs.decode_shelve_books_retrieve_filter),
                Check("x_trace", lambda: decode_str),
                Check("session", lambda: decode_str),
                Check("near", lambda: list_of(decode_float)),
            ),
        ),
    ),
)
