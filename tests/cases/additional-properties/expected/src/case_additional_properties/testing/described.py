"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="bags.replace",
            constant="bags._REPLACE",
            bodies={"application/json": lambda: _codecs.decode_bag},
            needs_body=True,
        ),
    ),
)
