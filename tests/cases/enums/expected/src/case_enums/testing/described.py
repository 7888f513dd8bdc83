"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pots.create",
            constant="pots._CREATE",
            bodies={"application/json": lambda: _codecs.decode_pot},
            needs_body=True,
            example=(
                "200",
                '{"colour": "red", "size": 1, "kind": "pot", "schema": 2, "finish": "matt", "others": ["red"], "level": 0, "ratio": 0.5, "is_new": true, "maker": "acme"}',
            ),
        ),
    ),
)
