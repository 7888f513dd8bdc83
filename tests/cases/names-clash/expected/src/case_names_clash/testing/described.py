"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.retrieve",
            constant="pets._RETRIEVE",
            checks=(
                Check("class_query", lambda: decode_str),
                Check("class_query_2", lambda: decode_str),
                Check("class_header", lambda: decode_str),
                Check("self_query", lambda: decode_str),
            ),
        ),
        Described(name="async_pets.retrieve", constant="async_pets._RETRIEVE"),
        Described(name="close_.retrieve", constant="close_._RETRIEVE"),
        Described(name="import_.create", constant="import_._CREATE"),
    ),
)
