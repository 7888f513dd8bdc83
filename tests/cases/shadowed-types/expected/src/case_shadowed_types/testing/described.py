"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str, list_of
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="list.list",
            method="GET",
            path="/list",
            checks=(
                Check("str", lambda: list_of(decode_str)),
                Check("list", lambda: list_of(decode_str)),
            ),
        ),
    ),
)
