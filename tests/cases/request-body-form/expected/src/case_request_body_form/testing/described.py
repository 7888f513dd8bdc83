"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="charges.retrieve", constant="charges._RETRIEVE"),
        Described(
            name="charges.create",
            constant="charges._CREATE",
            bodies={
                "application/x-www-form-urlencoded": lambda: _codecs.decode_charges_create_body,
            },
        ),
    ),
)
