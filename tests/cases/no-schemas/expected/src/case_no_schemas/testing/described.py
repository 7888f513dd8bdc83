"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="echoes.create",
            method="POST",
            path="/echoes",
            bodies=(lambda: _codecs.decode_make_echo_body,),
            needs_body=True,
        ),
    ),
)
