"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="desks.list", method="GET", path="/v1/desks"),
        Described(name="desks.create", method="POST", path="/v1/desks"),
        Described(
            name="desks.retrieve",
            method="GET",
            path="/v1/desks/{desk}",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.update",
            method="PUT",
            path="/v1/desks/{desk}",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.delete",
            method="DELETE",
            path="/v1/desks/{desk}",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.drawers.list",
            method="GET",
            path="/v1/desks/{desk}/drawers",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.drawers.create",
            method="POST",
            path="/v1/desks/{desk}/drawers",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.drawers.retrieve",
            method="GET",
            path="/v1/desks/{desk}/drawers/{drawer}",
            checks=(
                Check("desk", lambda: decode_str, is_required=True),
                Check("drawer", lambda: decode_int, is_required=True),
            ),
        ),
        Described(
            name="desks.drawers.update",
            method="PATCH",
            path="/v1/desks/{desk}/drawers/{drawer}",
            checks=(
                Check("desk", lambda: decode_str, is_required=True),
                Check("drawer", lambda: decode_int, is_required=True),
            ),
        ),
        Described(
            name="desks.drawers.open",
            method="POST",
            path="/v1/desks/{desk}/drawers/{drawer}/open",
            checks=(
                Check("desk", lambda: decode_str, is_required=True),
                Check("drawer", lambda: decode_int, is_required=True),
            ),
        ),
        Described(
            name="desks.lamp.retrieve",
            method="GET",
            path="/v1/desks/{desk}/lamp",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.lamp.update",
            method="PUT",
            path="/v1/desks/{desk}/lamp",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="desks.move",
            method="POST",
            path="/v1/desks/{desk}/move",
            checks=(Check("desk", lambda: decode_str, is_required=True),),
        ),
        Described(name="me.retrieve", method="GET", path="/v1/me"),
        Described(name="search.create", method="POST", path="/v1/search"),
        Described(
            name="reports.daily.summary.retrieve",
            method="GET",
            path="/v1/reports/daily/summary",
        ),
        Described(name="root.retrieve", method="GET", path="/"),
        Described(name="desks.shop.browse", method="GET", path="/v1/named"),
    ),
)
