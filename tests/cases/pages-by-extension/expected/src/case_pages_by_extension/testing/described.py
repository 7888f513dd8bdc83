"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="cursor.list",
            method="GET",
            path="/cursor",
            checks=(Check("from_", lambda: decode_str),),
        ),
        Described(
            name="number.list",
            method="GET",
            path="/number",
            checks=(Check("from_", lambda: decode_int),),
        ),
        Described(
            name="step.list",
            method="GET",
            path="/step",
            checks=(Check("from_", lambda: decode_int),),
        ),
        Described(name="link.list", method="GET", path="/link"),
        Described(
            name="last_item.list",
            method="GET",
            path="/last-item",
            checks=(Check("from_", lambda: decode_str),),
        ),
        Described(
            name="found.search",
            method="POST",
            path="/found/search",
            bodies=(lambda: _codecs.decode_found_search_body,),
        ),
        Described(name="unusable.retrieve", method="GET", path="/unusable"),
    ),
)
