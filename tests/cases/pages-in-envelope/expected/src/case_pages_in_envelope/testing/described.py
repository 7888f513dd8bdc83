"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="charges.list",
            constant="charges._LIST",
            checks=(
                Check("starting_after", lambda: decode_str),
                Check("ending_before", lambda: decode_str),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="notes.list",
            constant="notes._LIST",
            checks=(Check("after", lambda: decode_str),),
            exchange=PagedExchange,
        ),
    ),
)
