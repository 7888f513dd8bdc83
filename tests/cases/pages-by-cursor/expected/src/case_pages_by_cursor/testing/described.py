"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="files.list",
            method="GET",
            path="/files",
            checks=(
                Check("page_token", lambda: decode_str),
                Check("page_size", lambda: decode_int),
            ),
        ),
        Described(
            name="files.search",
            method="POST",
            path="/files/search",
            bodies=(lambda: _codecs.decode_query,),
        ),
    ),
)
