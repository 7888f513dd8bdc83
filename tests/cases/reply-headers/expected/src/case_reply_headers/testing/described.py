"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="items.retrieve",
            constant="items._RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="items.head",
            constant="items._HEAD",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
    ),
)
