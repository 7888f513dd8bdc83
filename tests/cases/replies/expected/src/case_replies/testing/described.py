"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="jobs.retrieve",
            constant="jobs._RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.delete",
            constant="jobs._DELETE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.log.retrieve",
            constant="jobs._LOG_RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.state.retrieve",
            constant="jobs._STATE_RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
    ),
)
