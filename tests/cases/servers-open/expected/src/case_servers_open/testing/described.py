"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="keys.retrieve", constant="keys._RETRIEVE"),
        Described(name="same.retrieve", constant="same._RETRIEVE"),
        Described(name="other.retrieve", constant="other._RETRIEVE"),
    ),
)
