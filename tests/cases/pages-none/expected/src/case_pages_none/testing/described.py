"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.formats import decode_datetime
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="cursor_alone.list",
            constant="cursor_alone._LIST",
            checks=(Check("cursor", lambda: decode_str),),
        ),
        Described(
            name="echo.retrieve",
            constant="echo._RETRIEVE",
            checks=(Check("cursor", lambda: decode_str),),
        ),
        Described(
            name="page_of_unknown_base.list",
            constant="page_of_unknown_base._LIST",
            checks=(
                Check("page", lambda: decode_int),
                Check("size", lambda: decode_int),
            ),
        ),
        Described(
            name="offset_alone.list",
            constant="offset_alone._LIST",
            checks=(Check("offset", lambda: decode_int),),
        ),
        Described(
            name="two_arrays.retrieve",
            constant="two_arrays._RETRIEVE",
            checks=(Check("cursor", lambda: decode_str),),
        ),
        Described(
            name="time.list",
            constant="time._LIST",
            checks=(
                Check("after", lambda: decode_datetime),
                Check("before", lambda: decode_datetime),
            ),
        ),
    ),
)
