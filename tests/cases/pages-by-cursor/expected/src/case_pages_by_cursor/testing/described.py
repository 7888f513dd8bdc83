"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="files.list",
            constant="files._LIST",
            checks=(
                Check("page_token", lambda: decode_str),
                Check("page_size", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="pods.list",
            constant="pods._LIST",
            checks=(
                Check("continue_", lambda: decode_str),
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="files.search",
            constant="files._SEARCH",
            bodies={"application/json": lambda: _codecs.decode_query},
            exchange=PagedExchange,
        ),
    ),
)
