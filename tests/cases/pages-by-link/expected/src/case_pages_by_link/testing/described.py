"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(
            name="calls.list",
            method="GET",
            path="/v1/calls",
            checks=(
                Check("page_size", lambda: decode_int),
                Check("x_trace", lambda: decode_str),
            ),
        ),
        Described(
            name="users.list",
            method="GET",
            path="/v1/users",
            checks=(Check("top", lambda: decode_int),),
        ),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
