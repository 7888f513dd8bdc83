"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="tiles.retrieve", constant="tiles._RETRIEVE"),
        Described(name="uploads.retrieve", constant="uploads._RETRIEVE"),
        Described(name="uploads.delete", constant="uploads._DELETE"),
        Described(name="same.retrieve", constant="same._RETRIEVE"),
    ),
)
