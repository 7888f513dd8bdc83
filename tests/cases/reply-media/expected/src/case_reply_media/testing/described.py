"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="both.retrieve", method="GET", path="/both"),
        Described(name="pictures.retrieve", method="GET", path="/pictures"),
        Described(name="zips.retrieve", method="GET", path="/zips"),
        Described(name="profiles.retrieve", method="GET", path="/profiles"),
        Described(name="anythings.retrieve", method="GET", path="/anythings"),
        Described(name="sheets.retrieve", method="GET", path="/sheets"),
        Described(name="yamls.retrieve", method="GET", path="/yamls"),
    ),
)
