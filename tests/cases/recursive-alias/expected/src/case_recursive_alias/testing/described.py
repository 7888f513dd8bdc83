"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="value.retrieve",
            method="GET",
            path="/value",
            examples={"200": '"it\'s \\"\\\\"'},
        ),
        Described(name="grid.list", method="GET", path="/grid"),
    ),
)
