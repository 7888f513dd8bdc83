"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.described import Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(name="cats.list", method="GET", path="/cats"),
        Described(
            name="cats.query",
            method="QUERY",
            path="/cats",
            bodies=(lambda: _codecs.decode_cat,),
        ),
    ),
    schemes={
        "token": Shown("header", "authorization", "Bearer "),
        "other": Shown("header", "authorization", "Bearer "),
    },
)
