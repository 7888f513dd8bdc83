"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="paint.create",
            constant="paint._CREATE",
            bodies={"application/json": lambda: _codecs.decode_paint_create_body},
            needs_body=True,
        ),
    ),
)
