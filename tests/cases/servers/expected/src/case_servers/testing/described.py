"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="tiles.retrieve", method="GET", path="/tiles"),
        Described(name="uploads.retrieve", method="GET", path="/uploads"),
        Described(name="uploads.delete", method="DELETE", path="/uploads"),
        Described(name="same.retrieve", method="GET", path="/same"),
    ),
)
