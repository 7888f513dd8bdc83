"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="accounts.create",
            constant="accounts._CREATE",
            bodies={"application/json": lambda: _codecs.decode_account},
            needs_body=True,
        ),
        Described(
            name="sessions.create",
            constant="sessions._CREATE",
            bodies={"application/json": lambda: _codecs.decode_login},
            needs_body=True,
        ),
    ),
    read_only=frozenset(("id", "none", "note")),
)
