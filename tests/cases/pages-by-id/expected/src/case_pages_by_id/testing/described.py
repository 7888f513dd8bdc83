"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.list",
            constant="orders._LIST",
            checks=(
                Check("before_id", lambda: decode_str),
                Check("after_id", lambda: decode_str),
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
    ),
)
