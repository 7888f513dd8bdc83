"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description
from .._testing.streams import StreamedExchange

DESCRIPTION = Description(
    operations=(
        Described(name="rows.read", constant="rows._READ", exchange=StreamedExchange),
        Described(
            name="arrays.read",
            constant="arrays._READ",
            exchange=StreamedExchange,
        ),
        Described(name="texts.read", constant="texts._READ", exchange=StreamedExchange),
        Described(name="either.read", constant="either._READ"),
        Described(
            name="either.read_stream",
            constant="either._READ_STREAM",
            exchange=StreamedExchange,
        ),
    ),
)
