"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="jobs.create",
            constant="jobs._CREATE",
            checks=(Check("callback_url", lambda: decode_str, is_required=True),),
        ),
        Described(name="tasks.create", constant="tasks._CREATE"),
    ),
)
