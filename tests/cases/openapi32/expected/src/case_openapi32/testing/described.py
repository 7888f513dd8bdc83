"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="cats.list", constant="cats._LIST"),
        Described(
            name="cats.query",
            constant="cats._QUERY",
            bodies={"application/json": lambda: _codecs.decode_cat},
        ),
    ),
    schemes={
        "token": Shown("header", "authorization", "Bearer "),
        "other": Shown("header", "authorization", "Bearer "),
    },
)
