"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.retrieve",
            method="GET",
            path="/pets",
            checks=(
                Check("class_query", lambda: decode_str),
                Check("class_query_2", lambda: decode_str),
                Check("class_header", lambda: decode_str),
                Check("self_query", lambda: decode_str),
            ),
        ),
        Described(name="async_pets.retrieve", method="GET", path="/async-pets"),
        Described(name="close_.retrieve", method="GET", path="/close"),
        Described(name="import_.create", method="POST", path="/import"),
    ),
)
