"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.constraints import check_call
from .._runtime.decoding import decode_int, decode_str, list_of
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="books.list",
            constant="books._LIST",
            checks=(
                Check("genre", lambda: decode_str),
                Check("page", lambda: decode_int),
                Check("size", lambda: decode_int),
                Check("sort", lambda: list_of(decode_str)),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="loans.list",
            constant="loans._LIST",
            checks=(
                Check("offset", lambda: decode_int),
                Check("limit", lambda: decode_int),
            ),
            exchange=PagedExchange,
        ),
        Described(
            name="rooms.list",
            constant="rooms._LIST",
            checks=(
                Check("filter", lambda: _codecs.decode_rooms_list_filter),
                Check("page", lambda: _codecs.decode_pageable),
            ),
        ),
    ),
    check_constraints=check_call,
)
