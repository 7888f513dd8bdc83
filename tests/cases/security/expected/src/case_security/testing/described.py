"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="secrets.retrieve", method="GET", path="/secrets"),
        Described(name="health.retrieve", method="GET", path="/health"),
        Described(name="motto.retrieve", method="GET", path="/motto"),
        Described(name="old.retrieve", method="GET", path="/old"),
    ),
    schemes={
        "token": Shown("header", "authorization", "Bearer "),
        "password": Shown("header", "authorization", "Basic "),
    },
)
