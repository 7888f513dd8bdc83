"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="vehicles.list", constant="vehicles._LIST"),
        Described(
            name="cars.retrieve",
            constant="cars._RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
    ),
)
