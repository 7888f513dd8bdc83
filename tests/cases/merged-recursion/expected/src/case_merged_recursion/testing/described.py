"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="trees.retrieve",
            method="GET",
            path="/trees",
            examples={"200": '{"shape": {"kind": "round"}}'},
        ),
    ),
)
