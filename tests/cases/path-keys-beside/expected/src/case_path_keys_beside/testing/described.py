"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="root.retrieve",
            constant="root._RETRIEVE",
            checks=(Check("container", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="root.list",
            constant="root._LIST",
            checks=(
                Check("container", lambda: decode_str, is_required=True),
                Check("prefix", lambda: decode_str),
            ),
        ),
        Described(
            name="root.replace",
            constant="root._REPLACE",
            checks=(Check("container", lambda: decode_str, is_required=True),),
        ),
    ),
)
