"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="accounts.create",
            method="POST",
            path="/accounts",
            bodies=(lambda: _codecs.decode_account,),
            needs_body=True,
        ),
        Described(
            name="sessions.create",
            method="POST",
            path="/sessions",
            bodies=(lambda: _codecs.decode_login,),
            needs_body=True,
        ),
    ),
    read_only=frozenset(("id", "none", "note")),
)
