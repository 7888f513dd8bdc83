"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_any, decode_bool, decode_int, decode_str
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(name="items.start", constant="items._START"),
        Described(
            name="items.stop",
            constant="items._STOP",
            checks=(Check("force", lambda: decode_bool),),
        ),
        Described(name="items.create", constant="items._CREATE"),
        Described(name="items.copy", constant="items._COPY"),
        Described(name="items.retrieve", constant="items._RETRIEVE"),
        Described(
            name="files.download",
            constant="files._DOWNLOAD",
            checks=(Check("path", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="repos.retrieve",
            constant="repos._RETRIEVE",
            checks=(
                Check("owner", lambda: decode_str, is_required=True),
                Check("repo", lambda: decode_str, is_required=True),
                Check("file", lambda: decode_str, is_required=True),
                Check("ext", lambda: decode_str, is_required=True),
            ),
        ),
        Described(
            name="twice.of.retrieve",
            constant="twice._OF_RETRIEVE",
            checks=(Check("id", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="users.retrieve",
            constant="users._RETRIEVE",
            checks=(Check("id", lambda: decode_int, is_required=True),),
        ),
        Described(
            name="users.update",
            constant="users._UPDATE",
            checks=(Check("name", lambda: decode_str, is_required=True),),
        ),
        Described(
            name="odd.resource_00.retrieve",
            constant="odd._RESOURCE_00_RETRIEVE",
        ),
        Described(name="odd.päth.x_y.retrieve", constant="odd._PÄTH_X_Y_RETRIEVE"),
        Described(name="cache.trace", constant="cache._TRACE"),
        Described(
            name="cache.query",
            constant="cache._QUERY",
            bodies={"application/json": lambda: decode_any},
        ),
        Described(name="cache.purge", constant="cache._PURGE"),
    ),
)
