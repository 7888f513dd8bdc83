"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="charges.list",
            method="GET",
            path="/charges",
            checks=(
                Check("starting_after", lambda: decode_str),
                Check("ending_before", lambda: decode_str),
            ),
        ),
        Described(
            name="notes.list",
            method="GET",
            path="/notes",
            checks=(Check("after", lambda: decode_str),),
        ),
    ),
)
