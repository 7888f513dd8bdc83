"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="links.replace",
            method="PUT",
            path="/links",
            bodies=(lambda: _codecs.decode_link,),
            needs_body=True,
        ),
    ),
)
