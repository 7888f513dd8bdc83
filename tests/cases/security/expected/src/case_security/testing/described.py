"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="secrets.retrieve", constant="secrets._RETRIEVE"),
        Described(name="health.retrieve", constant="health._RETRIEVE"),
        Described(name="motto.retrieve", constant="motto._RETRIEVE"),
        Described(name="old.retrieve", constant="old._RETRIEVE"),
    ),
    schemes={
        "token": Shown("header", "authorization", "Bearer "),
        "password": Shown("header", "authorization", "Basic "),
    },
)
