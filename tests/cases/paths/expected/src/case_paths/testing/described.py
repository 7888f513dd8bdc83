"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="ships.retrieve",
            constant="ships._RETRIEVE",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.delete",
            constant="ships._DELETE",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(name="ships.list", constant="ships._LIST"),
        Described(name="ships.delete_many", constant="ships._DELETE_MANY"),
        Described(name="ships.count", constant="ships._COUNT"),
        Described(name="ships.search", constant="ships._SEARCH"),
        Described(name="ships.find_by_flag", constant="ships._FIND_BY_FLAG"),
        Described(
            name="ships.import_",
            constant="ships._IMPORT_",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.create_async",
            constant="ships._CREATE_ASYNC",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.crew.create",
            constant="ships._CREW_CREATE",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.decks.list",
            constant="ships._DECKS_LIST",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.decks.clean",
            constant="ships._DECKS_CLEAN",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.send_signal",
            constant="ships._SEND_SIGNAL",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.attach",
            constant="ships._ATTACH",
            checks=(
                Check("ship_id", lambda: decode_str, is_required=True),
                Check("tug_id", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="ships.tugs.list",
            constant="ships._TUGS_LIST",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.tugs.delete",
            constant="ships._TUGS_DELETE",
            checks=(
                Check("ship_id", lambda: decode_str, is_required=True),
                Check("tug_id", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="ships.rename",
            constant="ships._RENAME",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="tides.ships.retrieve",
            constant="tides._SHIPS_RETRIEVE",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="ships.launch",
            constant="ships._LAUNCH",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="flags.retrieve_by_name",
            constant="flags._RETRIEVE_BY_NAME",
            checks=(Check("name", lambda: decode_str, is_required=True),),
        ),
        Described(name="flags.upsert", constant="flags._UPSERT"),
        Described(name="radio.post_message", constant="radio._POST_MESSAGE"),
        Described(name="tides.list", constant="tides._LIST"),
        Described(
            name="berths.update",
            constant="berths._UPDATE",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="berths.create",
            constant="berths._CREATE",
            checks=(Check("ship_id", lambda: decode_str, is_required=True),),
        ),
    ),
)
