"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="photos.create",
            constant="photos._CREATE",
            bodies={"multipart/form-data": lambda: _codecs.decode_photo_form},
            needs_body=True,
        ),
        Described(
            name="notes.create",
            constant="notes._CREATE",
            bodies={
                "application/x-www-form-urlencoded": lambda: _codecs.decode_add_note_body,
            },
            needs_body=True,
        ),
    ),
)
