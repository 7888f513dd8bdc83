"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import (
    decode_any,
    decode_bool,
    decode_int,
    decode_str,
    list_of,
    map_of,
)
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="paths.retrieve",
            constant="paths._RETRIEVE",
            checks=(
                Check("label", lambda: list_of(decode_str), is_required=True),
                Check("matrix", lambda: list_of(decode_str), is_required=True),
                Check("json", lambda: _codecs.decode_color, is_required=True),
            ),
        ),
        Described(
            name="queries.retrieve",
            constant="queries._RETRIEVE",
            checks=(
                Check("filter_name", lambda: decode_str),
                Check("top", lambda: decode_int),
                Check("id", lambda: decode_str),
                Check("link", lambda: decode_str),
                Check("flag", lambda: decode_bool),
                Check("json", lambda: _codecs.decode_color),
                Check("deep", lambda: _codecs.decode_color),
                Check("spaced", lambda: decode_str),
                Check("lists", lambda: list_of(list_of(decode_str))),
                Check("x_color", lambda: _codecs.decode_color),
                Check("x_bad", lambda: decode_str),
                Check("x_json", lambda: _codecs.decode_color),
                Check("plain", lambda: list_of(decode_str)),
                Check("form", lambda: list_of(decode_str)),
            ),
        ),
        Described(
            name="whole.retrieve",
            constant="whole._RETRIEVE",
            checks=(Check("all", lambda: map_of(decode_any)),),
        ),
    ),
)
