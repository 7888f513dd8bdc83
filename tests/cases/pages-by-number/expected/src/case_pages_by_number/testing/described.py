"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="books.list",
            constant="books._LIST",
            checks=(
                Check("page", lambda: decode_int),
                Check("size", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="authors.list",
            constant="authors._LIST",
            checks=(
                Check("page_number", lambda: decode_int),
                Check("page_size", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
    ),
)
