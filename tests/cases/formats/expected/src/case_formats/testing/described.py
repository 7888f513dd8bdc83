"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import list_of
from .._runtime.exact import decode_uuid
from .._runtime.formats import decode_base64url, decode_date, decode_datetime
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="readings.retrieve",
            constant="readings._RETRIEVE",
            checks=(
                Check("id", lambda: decode_uuid, is_required=True),
                Check("since", lambda: decode_datetime),
                Check("key", lambda: decode_base64url),
                Check("days", lambda: list_of(decode_date)),
            ),
        ),
    ),
)
