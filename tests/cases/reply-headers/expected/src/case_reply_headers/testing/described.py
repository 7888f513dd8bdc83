"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="items.retrieve",
            method="GET",
            path="/items/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="items.head",
            method="HEAD",
            path="/items/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
    ),
)
