"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="pets.list", method="GET", path="/pets"),
        Described(name="pets.delete", method="DELETE", path="/pets"),
    ),
)
