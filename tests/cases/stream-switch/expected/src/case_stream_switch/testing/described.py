"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="replies.create",
            method="POST",
            path="/replies",
            bodies=(lambda: _codecs.decode_question,),
            needs_body=True,
        ),
        Described(
            name="replies.create_stream",
            method="POST",
            path="/replies",
            bodies=(lambda: _codecs.decode_question,),
            needs_body=True,
            is_stream=True,
        ),
        Described(
            name="echoes.stream",
            method="POST",
            path="/echoes/stream",
            bodies=(lambda: _codecs.decode_echo,),
        ),
        Described(
            name="echoes.stream_events",
            method="POST",
            path="/echoes/stream",
            bodies=(lambda: _codecs.decode_echo,),
            is_stream=True,
        ),
    ),
)
