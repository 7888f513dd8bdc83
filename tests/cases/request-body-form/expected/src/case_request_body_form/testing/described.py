"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="charges.retrieve", method="GET", path="/charges"),
        Described(
            name="charges.create",
            method="POST",
            path="/charges",
            bodies=(lambda: _codecs.decode_charges_create_body,),
        ),
    ),
)
