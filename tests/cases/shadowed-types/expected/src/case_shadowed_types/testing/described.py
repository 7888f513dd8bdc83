"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="list.list",
            constant="list._LIST",
            checks=(
                Check("str", lambda: list_of(decode_str)),
                Check("list", lambda: list_of(decode_str)),
            ),
        ),
    ),
)
