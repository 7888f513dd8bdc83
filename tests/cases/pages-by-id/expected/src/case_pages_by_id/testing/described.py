"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.list",
            method="GET",
            path="/orders",
            checks=(
                Check("before_id", lambda: decode_str),
                Check("after_id", lambda: decode_str),
                Check("limit", lambda: decode_int),
            ),
        ),
    ),
)
