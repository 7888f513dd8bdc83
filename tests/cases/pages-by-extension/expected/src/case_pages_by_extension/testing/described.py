"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="cursor.list",
            constant="cursor._LIST",
            checks=(Check("from_", lambda: decode_str),),
            exchange=PagedExchange,
        ),
        Described(
            name="number.list",
            constant="number._LIST",
            checks=(Check("from_", lambda: decode_int),),
            exchange=PagedExchange,
        ),
        Described(
            name="step.list",
            constant="step._LIST",
            checks=(Check("from_", lambda: decode_int),),
            exchange=PagedExchange,
        ),
        Described(
            name="link.list",
            constant="link._LIST",
            exchange=PagedExchange,
            has_links=True,
        ),
        Described(
            name="named.list",
            constant="named._LIST",
            exchange=PagedExchange,
            has_links=True,
        ),
        Described(
            name="once.retrieve",
            constant="once._RETRIEVE",
            checks=(Check("limit", lambda: decode_int),),
        ),
        Described(
            name="last_item.list",
            constant="last_item._LIST",
            checks=(Check("from_", lambda: decode_str),),
            exchange=PagedExchange,
        ),
        Described(
            name="found.search",
            constant="found._SEARCH",
            bodies={"application/json": lambda: _codecs.decode_found_search_body},
            exchange=PagedExchange,
        ),
        Described(name="unusable.retrieve", constant="unusable._RETRIEVE"),
    ),
)
