"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="doors.retrieve", method="GET", path="/doors"),
        Described(name="gates.retrieve", method="GET", path="/gates"),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
