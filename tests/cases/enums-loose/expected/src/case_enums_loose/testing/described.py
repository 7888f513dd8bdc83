"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_bool, decode_int, decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.retrieve",
            constant="pets._RETRIEVE",
            checks=(
                Check("alive", lambda: decode_bool, values=(True, False)),
                Check("legs", lambda: decode_int, values=(2, 4)),
                Check("region", lambda: decode_int),
                Check("kinds", lambda: list_of(decode_str), values=("cat", "dog")),
            ),
            example=(
                "200",
                '{"legs": "2", "region": "1 (north)", "tags": ["small"], "owner": "me"}',
            ),
        ),
    ),
)
