"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="jobs.list",
            method="GET",
            path="/jobs",
            checks=(
                Check("offset", lambda: decode_int),
                Check("limit", lambda: decode_int),
            ),
        ),
        Described(
            name="jobs.search",
            method="POST",
            path="/jobs/search",
            bodies=(lambda: _codecs.decode_query,),
        ),
        Described(
            name="logs.list",
            method="GET",
            path="/logs",
            checks=(
                Check("skip", lambda: decode_int),
                Check("top", lambda: decode_int),
            ),
        ),
    ),
)
