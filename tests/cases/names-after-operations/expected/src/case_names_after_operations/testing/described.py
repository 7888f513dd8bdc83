"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.photo.update",
            constant="pets._PHOTO_UPDATE",
            checks=(Check("pet_id", lambda: decode_int, is_required=True),),
            bodies={"multipart/form-data": lambda: _codecs.decode_put_photo_body},
        ),
        Described(
            name="pets.retrieve",
            constant="pets._RETRIEVE",
            checks=(Check("pet_id", lambda: decode_int, is_required=True),),
        ),
        Described(name="pets.list", constant="pets._LIST"),
    ),
)
