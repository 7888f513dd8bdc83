"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.constraints import check_call
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
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="rows.list",
            constant="rows._LIST",
            checks=(
                Check("start", lambda: decode_int),
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="clusters.list",
            constant="clusters._LIST",
            checks=(
                Check("page_token", lambda: decode_str),
                Check("page_size", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
    ),
    check_constraints=check_call,
)
