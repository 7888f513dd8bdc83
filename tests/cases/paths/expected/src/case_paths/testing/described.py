"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="ships.retrieve",
            method="GET",
            path="/api/v2/harbour/ships/{ship_id}",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.delete",
            method="DELETE",
            path="/api/v2/harbour/ships/{ship_id}",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(name="ships.list", method="GET", path="/api/v2/harbour/ships"),
        Described(
            name="ships.delete_many",
            method="DELETE",
            path="/api/v2/harbour/ships",
        ),
        Described(name="ships.count", method="GET", path="/api/v2/harbour/ships/count"),
        Described(
            name="ships.search",
            method="GET",
            path="/api/v2/harbour/ships/search",
        ),
        Described(
            name="ships.find_by_flag",
            method="GET",
            path="/api/v2/harbour/ships/find-by-flag",
        ),
        Described(
            name="ships.import_",
            method="POST",
            path="/api/v2/harbour/ships/{ship_id}/import",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.create_async",
            method="POST",
            path="/api/v2/harbour/ships/{ship_id}/async",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.crew.create",
            method="POST",
            path="/api/v2/harbour/ships/{ship_id}/crew",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.decks.list",
            method="GET",
            path="/api/v2/harbour/ships/{ship_id}/decks/",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.decks.clean",
            method="POST",
            path="/api/v2/harbour/ships/{ship_id}/clean-decks",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.send_signal",
            method="POST",
            path="/api/v2/harbour/ships/{ship_id}/signals",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.attach",
            method="PATCH",
            path="/api/v2/harbour/ships/{ship_id}/attach/{tug_id}",
            checks=(
                Check("ship_id", lambda: decode_str, is_required=True),
                Check("tug_id", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="ships.tugs.list",
            method="GET",
            path="/api/v2/harbour/ships/{ship_id}/tugs",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.tugs.delete",
            method="DELETE",
            path="/api/v2/harbour/ships/{ship_id}/{tug_id}",
            checks=(
                Check("ship_id", lambda: decode_str, is_required=True),
                Check("tug_id", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="ships.rename",
            method="PUT",
            path="/api/v2/harbour/ships/{ship_id}",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="tides.ships.retrieve",
            method="GET",
            path="/api/v2/harbour/ships/{ship_id}?tides=true",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.launch",
            method="POST",
            path="/api/v2/harbour/ships/{ship_id}:launch",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="flags.retrieve_by_name",
            method="GET",
            path="/api/v2/harbour/flags/name/{name}",
            checks=(Check("name", lambda: decode_str, is_required=True),),
        ),
        Described(name="flags.upsert", method="PUT", path="/api/v2/harbour/flags"),
        Described(
            name="radio.post_message",
            method="POST",
            path="/api/v2/harbour/radio.postMessage",
        ),
        Described(name="tides.list", method="GET", path="/api/v2/harbour/tides.json"),
    ),
)
