"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="feed.read", method="GET", path="/feed", is_stream=True),
        Described(name="notes.read", method="GET", path="/notes", is_stream=True),
    ),
)
