"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="doors.retrieve", constant="doors._RETRIEVE"),
        Described(name="gates.retrieve", constant="gates._RETRIEVE"),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
