"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="notes.retrieve",
            constant="notes._RETRIEVE",
            checks=(Check("q", lambda: decode_str),),
        ),
    ),
)
