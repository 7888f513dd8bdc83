"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._testing.described import Described, Description
from .._testing.streams import StreamedAnswering

DESCRIPTION = Description(
    operations=(
        Described(
            name="prices.read",
            constant="prices._READ",
            answering=StreamedAnswering,
        ),
        Described(name="log.read", constant="log._READ", answering=StreamedAnswering),
        Described(
            name="all.retrieve",
            constant="all._RETRIEVE",
            answering=StreamedAnswering,
        ),
        Described(
            name="plain.read",
            constant="plain._READ",
            answering=StreamedAnswering,
        ),
    ),
)
