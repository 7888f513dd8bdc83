"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="notes.update",
            constant="notes._UPDATE",
            checks=(Check("id", lambda: decode_int, is_required=True),),
            bodies={"application/json": lambda: _codecs.decode_change},
            needs_body=True,
        ),
    ),
)
