"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.retrieve",
            constant="pets._RETRIEVE",
            checks=(
                Check("page", lambda: decode_int),
                Check("order", lambda: decode_str),
            ),
        ),
    ),
)
