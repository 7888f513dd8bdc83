"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_any, decode_str, list_of
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="blobs.replace",
            method="PUT",
            path="/blobs",
            bodies=(lambda: decode_any,),
            needs_body=True,
        ),
        Described(
            name="pictures.replace",
            method="PUT",
            path="/pictures",
            bodies=(lambda: decode_any,),
            needs_body=True,
        ),
        Described(
            name="notes.replace",
            method="PUT",
            path="/notes",
            bodies=(lambda: decode_str,),
        ),
        Described(
            name="feeds.replace",
            method="PUT",
            path="/feeds",
            bodies=(lambda: decode_str,),
            needs_body=True,
        ),
        Described(
            name="logs.create",
            method="POST",
            path="/logs",
            bodies=(lambda: list_of(_codecs.decode_logs_create_body_item),),
            needs_body=True,
        ),
        Described(
            name="things.replace",
            method="PUT",
            path="/things",
            bodies=(lambda: _codecs.decode_things_replace_body,),
        ),
        Described(name="nothing.update", method="PUT", path="/nothing"),
    ),
)
