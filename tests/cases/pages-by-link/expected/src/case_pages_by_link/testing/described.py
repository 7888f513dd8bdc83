"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description, Shown
from .._testing.pages import PagedAnswering

DESCRIPTION = Description(
    operations=(
        Described(
            name="calls.list",
            constant="calls._LIST",
            checks=(
                Check("page_size", lambda: decode_int),
                Check("x_trace", lambda: decode_str),
            ),
            answering=PagedAnswering,
        ),
        Described(
            name="users.list",
            constant="users._LIST",
            checks=(Check("top", lambda: decode_int),),
            answering=PagedAnswering,
        ),
        Described(name="tags.list", constant="tags._LIST", answering=PagedAnswering),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
