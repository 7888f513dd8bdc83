"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="files.create",
            constant="files._CREATE",
            bodies={"multipart/form-data": lambda: _codecs.decode_create_files_body},
        ),
        Described(
            name="orders.create",
            constant="orders._CREATE",
            checks=(
                Check(
                    "r",
                    lambda: decode_str,
                    values=(
                        "europe-central",
                        "europe-north",
                        "asia-east",
                        "asia-north",
                        "america",
                    ),
                ),
                Check("made_gt", lambda: decode_str),
                Check("tag_", lambda: list_of(decode_str)),
                Check("tag", lambda: decode_str),
            ),
            bodies={"application/json": lambda: _codecs.decode_new_order_body},
            needs_body=True,
        ),
    ),
)
