"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="property_.retrieve",
            constant="property_._RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="houses.property_.retrieve",
            constant="houses._PROPERTY__RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="houses.rooms.retrieve",
            constant="houses._ROOMS_RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(name="houses.builtins_", constant="houses._BUILTINS_"),
        Described(
            name="houses.list",
            constant="houses._LIST",
            checks=(Check("tags", lambda: list_of(decode_str)),),
        ),
        Described(
            name="neighbourhoods.associations.maintenance_agreements.signatures.retrieve",
            constant="neighbourhoods._ASSOCIATIONS_MAINTENANCE_AGREEMENTS_SIGNATURES_RETRIEVE",
            checks=(
                Check("n", lambda: decode_str, is_required=True),
                Check("a", lambda: decode_str, is_required=True),
                Check("m", lambda: decode_str, is_required=True),
                Check("s", lambda: decode_str, is_required=True),
            ),
        ),
    ),
)
