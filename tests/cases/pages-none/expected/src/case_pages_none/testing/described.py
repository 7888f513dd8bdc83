"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description
from .._runtime.formats import decode_datetime

DESCRIPTION = Description(
    operations=(
        Described(
            name="cursor_alone.list",
            method="GET",
            path="/cursor-alone",
            checks=(Check("cursor", lambda: decode_str),),
        ),
        Described(
            name="echo.retrieve",
            method="GET",
            path="/echo",
            checks=(Check("cursor", lambda: decode_str),),
        ),
        Described(
            name="page_of_unknown_base.list",
            method="GET",
            path="/page-of-unknown-base",
            checks=(
                Check("page", lambda: decode_int),
                Check("size", lambda: decode_int),
            ),
        ),
        Described(
            name="offset_alone.list",
            method="GET",
            path="/offset-alone",
            checks=(Check("offset", lambda: decode_int),),
        ),
        Described(
            name="two_arrays.retrieve",
            method="GET",
            path="/two-arrays",
            checks=(Check("cursor", lambda: decode_str),),
        ),
        Described(
            name="time.list",
            method="GET",
            path="/time",
            checks=(
                Check("after", lambda: decode_datetime),
                Check("before", lambda: decode_datetime),
            ),
        ),
    ),
)
