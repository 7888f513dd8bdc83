"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="jobs.retrieve",
            method="GET",
            path="/jobs/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.delete",
            method="DELETE",
            path="/jobs/{id}",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.log.retrieve",
            method="GET",
            path="/jobs/{id}/log",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="jobs.state.retrieve",
            method="GET",
            path="/jobs/{id}/state",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
    ),
)
