"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description
from .._testing.streams import StreamedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="replies.create",
            constant="replies._CREATE",
            bodies={"application/json": lambda: _codecs.decode_question},
            needs_body=True,
        ),
        Described(
            name="replies.create_stream",
            constant="replies._CREATE_STREAM",
            bodies={"application/json": lambda: _codecs.decode_question},
            needs_body=True,
            exchange=StreamedExchange,
        ),
        Described(
            name="echoes.stream",
            constant="echoes._STREAM",
            bodies={"application/json": lambda: _codecs.decode_echo},
        ),
        Described(
            name="echoes.stream_events",
            constant="echoes._STREAM_EVENTS",
            bodies={"application/json": lambda: _codecs.decode_echo},
            exchange=StreamedExchange,
        ),
    ),
)
