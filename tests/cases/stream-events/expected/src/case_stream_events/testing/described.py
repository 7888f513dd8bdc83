"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="prices.read", method="GET", path="/prices", is_stream=True),
        Described(name="log.read", method="GET", path="/log", is_stream=True),
        Described(name="plain.read", method="GET", path="/plain", is_stream=True),
    ),
)
