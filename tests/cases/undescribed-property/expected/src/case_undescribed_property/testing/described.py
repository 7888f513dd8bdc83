"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="links.replace",
            constant="links._REPLACE",
            bodies={"application/json": lambda: _codecs.decode_link},
            needs_body=True,
        ),
    ),
)
