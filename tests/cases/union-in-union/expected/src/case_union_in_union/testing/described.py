"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="effects.list",
            constant="effects._LIST",
            example=("200", '[{"type": "SHADOW"}]'),
        ),
    ),
)
