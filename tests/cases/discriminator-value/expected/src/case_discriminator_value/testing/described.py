"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="widgets.list",
            constant="widgets._LIST",
            checks=(Check("scope", lambda: decode_str, is_required=True),),
            example=("200", '[{"kind": "Big"}]'),
        ),
    ),
)
