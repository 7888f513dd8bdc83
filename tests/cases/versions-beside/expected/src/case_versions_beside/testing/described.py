"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="jobs.dates.update",
            constant="jobs._DATES_UPDATE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.dates.update_v2",
            constant="jobs._DATES_UPDATE_V2",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(name="segments.create", constant="segments._CREATE"),
        Described(name="segments.create_v2_0", constant="segments._CREATE_V2_0"),
    ),
)
