"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="value.retrieve",
            constant="value._RETRIEVE",
            example=("200", '"it\'s \\"\\\\"'),
        ),
        Described(name="grid.list", constant="grid._LIST"),
    ),
)
