"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="report.retrieve", constant="report._RETRIEVE"),
        Described(name="report.update", constant="report._UPDATE"),
        Described(name="report.create", constant="report._CREATE"),
        Described(name="report.delete", constant="report._DELETE"),
        Described(name="default.retrieve", constant="default._RETRIEVE"),
        Described(name="anything.retrieve", constant="anything._RETRIEVE"),
    ),
)
