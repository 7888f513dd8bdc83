"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="both.retrieve", constant="both._RETRIEVE"),
        Described(name="pictures.retrieve", constant="pictures._RETRIEVE"),
        Described(name="zips.retrieve", constant="zips._RETRIEVE"),
        Described(name="profiles.retrieve", constant="profiles._RETRIEVE"),
        Described(name="anythings.retrieve", constant="anythings._RETRIEVE"),
        Described(name="sheets.retrieve", constant="sheets._RETRIEVE"),
        Described(name="yamls.retrieve", constant="yamls._RETRIEVE"),
    ),
)
