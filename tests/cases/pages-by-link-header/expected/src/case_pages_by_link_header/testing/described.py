"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="repos.list",
            method="GET",
            path="/repos",
            checks=(
                Check("page", lambda: decode_int),
                Check("per_page", lambda: decode_int),
            ),
        ),
        Described(
            name="alerts.list",
            method="GET",
            path="/alerts",
            checks=(
                Check("after", lambda: decode_str),
                Check("per_page", lambda: decode_int),
            ),
        ),
    ),
)
