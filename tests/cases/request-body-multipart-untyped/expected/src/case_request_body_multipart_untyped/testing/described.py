"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pictures.create",
            constant="pictures._CREATE",
            bodies={"multipart/form-data": lambda: _codecs.decode_pictures_create_body},
            needs_body=True,
        ),
        Described(
            name="blobs.create",
            constant="blobs._CREATE",
            bodies={"*/*": None},
            needs_body=True,
        ),
    ),
)
