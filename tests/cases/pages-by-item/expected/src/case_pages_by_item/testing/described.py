"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str, nullable
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="articles.list",
            method="GET",
            path="/articles",
            checks=(
                Check("after", lambda: nullable(decode_str)),
                Check("before", lambda: decode_str),
                Check("limit", lambda: decode_int),
            ),
        ),
        Described(
            name="events.list",
            method="GET",
            path="/events",
            checks=(Check("starting_after", lambda: decode_str),),
        ),
        Described(
            name="counts.list",
            method="GET",
            path="/counts",
            checks=(Check("after", lambda: decode_str),),
        ),
    ),
)
