"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="rows.read", method="GET", path="/rows", is_stream=True),
        Described(name="arrays.read", method="GET", path="/arrays", is_stream=True),
        Described(name="texts.read", method="GET", path="/texts", is_stream=True),
        Described(name="either.read", method="GET", path="/either"),
        Described(
            name="either.read_stream",
            method="GET",
            path="/either",
            is_stream=True,
        ),
    ),
)
