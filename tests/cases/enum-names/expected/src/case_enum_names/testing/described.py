"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pots.list",
            constant="pots._LIST",
            checks=(Check("kind", lambda: decode_str, values=("a", "b")),),
            example=("200", "[0]"),
        ),
    ),
)
