"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="größen.retrieve", constant="groudfen._RETRIEVE"),
        Described(name="größen.日本.retrieve", constant="groudfen._日本_RETRIEVE"),
    ),
)
