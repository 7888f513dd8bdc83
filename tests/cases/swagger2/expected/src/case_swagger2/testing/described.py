"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str, list_of
from .._runtime.formats import decode_date
from .._testing.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.list",
            constant="pets._LIST",
            checks=(
                Check("tags", lambda: list_of(decode_str)),
                Check("ids", lambda: list_of(decode_int)),
                Check("days", lambda: list_of(decode_date)),
                Check("x_order", lambda: decode_str, values=("up", "down")),
            ),
        ),
        Described(
            name="pets.create",
            constant="pets._CREATE",
            checks=(Check("tags", lambda: list_of(decode_str)),),
            bodies={"application/json": lambda: _codecs.decode_pet},
            needs_body=True,
        ),
        Described(
            name="pets.picture.retrieve",
            constant="pets._PICTURE_RETRIEVE",
            checks=(Check("id", lambda: decode_int, is_required=True),),
        ),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
