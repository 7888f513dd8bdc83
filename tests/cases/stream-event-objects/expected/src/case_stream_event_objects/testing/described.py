"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description
from .._testing.streams import StreamedExchange

DESCRIPTION = Description(
    operations=(
        Described(name="ticks.read", constant="ticks._READ", exchange=StreamedExchange),
        Described(
            name="alarms.read",
            constant="alarms._READ",
            exchange=StreamedExchange,
        ),
    ),
)
