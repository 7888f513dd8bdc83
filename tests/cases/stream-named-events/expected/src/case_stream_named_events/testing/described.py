"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description
from .._testing.streams import StreamedExchange

DESCRIPTION = Description(
    operations=(
        Described(name="feed.read", constant="feed._READ", exchange=StreamedExchange),
        Described(name="notes.read", constant="notes._READ", exchange=StreamedExchange),
        Described(name="chat.read", constant="chat._READ", exchange=StreamedExchange),
    ),
)
