"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="pets.list", constant="pets._LIST"),
        Described(
            name="pets.create",
            constant="pets._CREATE",
            bodies={"application/json": lambda: _codecs.decode_pet},
        ),
        Described(
            name="pets.owner.retrieve",
            constant="pets._OWNER_RETRIEVE",
            checks=(Check("id", lambda: decode_int, is_required=True),),
        ),
        Described(
            name="pets.owner.update",
            constant="pets._OWNER_UPDATE",
            checks=(Check("id", lambda: decode_int, is_required=True),),
            bodies={"application/json": lambda: _codecs.decode_person},
        ),
        Described(name="twins.retrieve", constant="twins._RETRIEVE"),
        Described(name="kinds.retrieve", constant="kinds._RETRIEVE"),
    ),
    read_only=frozenset(("id",)),
)
