"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.create",
            constant="pets._CREATE",
            checks=(Check("sizes", lambda: list_of(decode_int)),),
            bodies={"application/json": lambda: _codecs.decode_pet},
        ),
    ),
)
