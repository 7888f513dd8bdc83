"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import list_of
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="blobs.replace",
            constant="blobs._REPLACE",
            bodies={"application/octet-stream": None},
            needs_body=True,
        ),
        Described(
            name="pictures.replace",
            constant="pictures._REPLACE",
            bodies={"image/*": None},
            needs_body=True,
        ),
        Described(
            name="notes.replace",
            constant="notes._REPLACE",
            bodies={"text/plain": None},
        ),
        Described(
            name="feeds.replace",
            constant="feeds._REPLACE",
            bodies={"application/xml": None},
            needs_body=True,
        ),
        Described(
            name="logs.create",
            constant="logs._CREATE",
            bodies={
                "application/x-ndjson": lambda: list_of(
                    _codecs.decode_logs_create_body_item,
                ),
            },
            needs_body=True,
        ),
        Described(
            name="things.replace",
            constant="things._REPLACE",
            bodies={"application/json": lambda: _codecs.decode_things_replace_body},
        ),
        Described(name="nothing.update", constant="nothing._UPDATE"),
    ),
)
