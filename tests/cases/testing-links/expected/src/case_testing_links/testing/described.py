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
                Check("owner", lambda: decode_str, is_required=True),
                Check("page", lambda: decode_int),
            ),
            exchange=PagedExchange,
            has_links=True,
        ),
        Described(
            name="issues.list",
            constant="issues._LIST",
            checks=(Check("cursor", lambda: decode_int),),
            exchange=PagedExchange,
        ),
    ),
)
