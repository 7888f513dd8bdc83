"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="desks.list", constant="desks._LIST"),
        Described(name="desks.create", constant="desks._CREATE"),
        Described(
            name="desks.retrieve",
            constant="desks._RETRIEVE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.update",
            constant="desks._UPDATE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.delete",
            constant="desks._DELETE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.drawers.list",
            constant="desks._DRAWERS_LIST",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.drawers.create",
            constant="desks._DRAWERS_CREATE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.drawers.retrieve",
            constant="desks._DRAWERS_RETRIEVE",
            checks=(
                Check("desk", lambda: decode_str, is_required=True),
                Check("drawer", lambda: decode_int, is_required=True),
            ),
        ),
        Described(
            name="desks.drawers.update",
            constant="desks._DRAWERS_UPDATE",
            checks=(
                Check("desk", lambda: decode_str, is_required=True),
                Check("drawer", lambda: decode_int, is_required=True),
            ),
        ),
        Described(
            name="desks.drawers.open",
            constant="desks._DRAWERS_OPEN",
            checks=(
                Check("desk", lambda: decode_str, is_required=True),
                Check("drawer", lambda: decode_int, is_required=True),
            ),
        ),
        Described(
            name="desks.lamp.retrieve",
            constant="desks._LAMP_RETRIEVE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.lamp.update",
            constant="desks._LAMP_UPDATE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.move",
            constant="desks._MOVE",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(name="me.retrieve", constant="me._RETRIEVE"),
        Described(name="search.create", constant="search._CREATE"),
        Described(
            name="reports.daily.summary.retrieve",
            constant="reports._DAILY_SUMMARY_RETRIEVE",
        ),
        Described(name="root.retrieve", constant="root._RETRIEVE"),
        Described(name="desks.shop.browse", constant="desks._SHOP_BROWSE"),
    ),
)
