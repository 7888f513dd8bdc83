"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str, nullable
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="articles.list",
            constant="articles._LIST",
            checks=(
                Check("after", lambda: nullable(decode_str)),
                Check("before", lambda: decode_str),
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="events.list",
            constant="events._LIST",
            checks=(Check("starting_after", lambda: decode_str),),
            exchange=PagedExchange,
        ),
        Described(
            name="counts.list",
            constant="counts._LIST",
            checks=(Check("after", lambda: decode_str),),
        ),
    ),
)
