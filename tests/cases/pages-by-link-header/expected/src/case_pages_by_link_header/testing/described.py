"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="repos.list",
            constant="repos._LIST",
            checks=(
                Check("page", lambda: decode_int),
                Check("per_page", lambda: decode_int),
            ),
            exchange=PagedExchange,
            has_links=True,
        ),
        Described(
            name="alerts.list",
            constant="alerts._LIST",
            checks=(
                Check("after", lambda: decode_str),
                Check("per_page", lambda: decode_int),
            ),
            exchange=PagedExchange,
            has_links=True,
        ),
    ),
)
