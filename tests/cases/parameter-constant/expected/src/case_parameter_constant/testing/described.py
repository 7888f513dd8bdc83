"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="tokens.retrieve",
            constant="tokens._RETRIEVE",
            checks=(
                Check(
                    "api_version",
                    lambda: decode_str,
                    is_required=True,
                    values=("2024-01-01",),
                ),
                Check("kind", lambda: decode_str, is_required=True, values=("plain",)),
                Check("level", lambda: decode_int, is_required=True, values=(3,)),
                Check("size", lambda: decode_int, is_required=True),
                Check("mode", lambda: decode_str, values=("fast",)),
            ),
        ),
    ),
)
