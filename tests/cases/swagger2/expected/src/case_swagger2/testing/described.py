"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str, list_of
from .._runtime.described import Check, Described, Description, Shown
from .._runtime.formats import decode_date

DESCRIPTION = Description(
    operations=(
        Described(
            name="pets.list",
            method="GET",
            path="/pets",
            checks=(
                Check("tags", lambda: list_of(decode_str)),
                Check("ids", lambda: list_of(decode_int)),
                Check("days", lambda: list_of(decode_date)),
                Check("x_order", lambda: decode_str, values=("up", "down")),
            ),
        ),
        Described(
            name="pets.create",
            method="POST",
            path="/pets",
            checks=(Check("tags", lambda: list_of(decode_str)),),
            bodies=(lambda: _codecs.decode_pet,),
            needs_body=True,
        ),
        Described(
            name="pets.picture.retrieve",
            method="GET",
            path="/pets/{id}/picture",
            checks=(Check("id", lambda: decode_int, is_required=True),),
        ),
    ),
    schemes={"token": Shown("header", "authorization", "Bearer ")},
)
