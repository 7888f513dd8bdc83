"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="albums.pictures.create",
            constant="albums._PICTURES_CREATE",
            checks=(Check("album", lambda: decode_str, is_required=True),),
            bodies={
                "multipart/form-data": lambda: _codecs.decode_album_pictures_create_body,
            },
            needs_body=True,
        ),
    ),
)
