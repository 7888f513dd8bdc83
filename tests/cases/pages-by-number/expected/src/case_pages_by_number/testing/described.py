"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="books.list",
            method="GET",
            path="/books",
            checks=(
                Check("page", lambda: decode_int),
                Check("size", lambda: decode_int),
            ),
        ),
        Described(
            name="authors.list",
            method="GET",
            path="/authors",
            checks=(
                Check("page_number", lambda: decode_int),
                Check("page_size", lambda: decode_int),
            ),
        ),
    ),
)
