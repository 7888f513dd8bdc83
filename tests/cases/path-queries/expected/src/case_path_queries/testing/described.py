"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_float, decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="search.retrieve_asc",
            constant="search._RETRIEVE_ASC",
            checks=(Check("term", lambda: list_of(decode_str), is_required=True),),
        ),
        Described(
            name="weather.retrieve",
            constant="weather._RETRIEVE",
            checks=(
                Check("lat", lambda: decode_float, is_required=True),
                Check("lon", lambda: decode_float, is_required=True),
            ),
        ),
        Described(
            name="weather.retrieve_by_city",
            constant="weather._RETRIEVE_BY_CITY",
            checks=(Check("city", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="weather.retrieve_by_place",
            constant="weather._RETRIEVE_BY_PLACE",
            checks=(Check("near", lambda: decode_str, is_required=True),),
        ),
        Described(name="root.accept_grant", constant="root._ACCEPT_GRANT"),
        Described(name="root.audit_grant", constant="root._AUDIT_GRANT"),
    ),
)
