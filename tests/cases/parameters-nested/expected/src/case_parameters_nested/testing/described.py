"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.retrieve",
            constant="orders._RETRIEVE",
            checks=(
                Check("choice", lambda: _codecs.decode_choice, is_required=True),
                Check("filter", lambda: _codecs.decode_orders_retrieve_filter),
            ),
        ),
        Described(
            name="search.retrieve",
            constant="search._RETRIEVE",
            checks=(Check("q", lambda: _codecs.decode_choice),),
        ),
    ),
)
