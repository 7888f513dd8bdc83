"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description, Shown
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="calls.list",
            constant="calls._LIST",
            checks=(
                Check("page_size", lambda: decode_int),
                Check("x_trace", lambda: decode_str),
            ),
            exchange=PagedExchange,
            has_links=True,
        ),
        Described(
            name="users.list",
            constant="users._LIST",
            checks=(Check("top", lambda: decode_int),),
            exchange=PagedExchange,
            has_links=True,
        ),
        Described(
            name="tags.list",
            constant="tags._LIST",
            exchange=PagedExchange,
            has_links=True,
        ),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
