"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="jobs.list",
            constant="jobs._LIST",
            checks=(
                Check("offset", lambda: decode_int),
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="jobs.search",
            constant="jobs._SEARCH",
            bodies={"application/json": lambda: _codecs.decode_query},
            exchange=PagedExchange,
        ),
        Described(
            name="logs.list",
            constant="logs._LIST",
            checks=(
                Check("skip", lambda: decode_int),
                Check("top", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
    ),
)
