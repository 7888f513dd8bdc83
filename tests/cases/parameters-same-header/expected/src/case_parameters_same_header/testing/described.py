"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.exact import decode_uuid
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="cats.create",
            constant="cats._CREATE",
            checks=(
                Check("x_reason_header", lambda: decode_str, is_required=True),
                Check("x_request_id", lambda: decode_uuid, is_required=True),
                Check("x_reason_query", lambda: decode_int),
            ),
        ),
    ),
)
