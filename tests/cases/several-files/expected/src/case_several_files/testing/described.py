"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.constraints import check_call
from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.list",
            constant="pets._LIST",
            checks=(
                Check("x_trace", lambda: decode_str),
                Check("limit", lambda: decode_int),
            ),
        ),
        Described(
            name="pets.create",
            constant="pets._CREATE",
            checks=(Check("x_trace", lambda: decode_str),),
            bodies={"application/json": lambda: _codecs.decode_pet},
            needs_body=True,
        ),
        Described(name="cages.retrieve", constant="cages._RETRIEVE"),
    ),
    check_constraints=check_call,
)
