"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="trees.retrieve",
            constant="trees._RETRIEVE",
            example=("200", '{"shape": {"kind": "round"}}'),
        ),
    ),
)
