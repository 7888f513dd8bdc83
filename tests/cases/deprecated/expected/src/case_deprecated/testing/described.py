"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="exhibits.list",
            constant="exhibits._LIST",
            checks=(
                Check("era", lambda: decode_str),
                Check("room", lambda: decode_int),
            ),
        ),
    ),
)
