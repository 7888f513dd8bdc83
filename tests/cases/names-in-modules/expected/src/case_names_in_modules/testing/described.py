"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="message.send", constant="message._SEND"),
        Described(name="me.get", constant="me._GET"),
        Described(name="test_runs.create", constant="test_runs._CREATE"),
    ),
)
