"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description
from .._testing.streams import StreamedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="prices.read",
            constant="prices._READ",
            exchange=StreamedExchange,
        ),
        Described(name="log.read", constant="log._READ", exchange=StreamedExchange),
        Described(
            name="all.retrieve",
            constant="all._RETRIEVE",
            exchange=StreamedExchange,
        ),
        Described(name="plain.read", constant="plain._READ", exchange=StreamedExchange),
    ),
)
