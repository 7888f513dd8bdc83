"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str, list_of
from .._runtime.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.retrieve",
            method="GET",
            path="/orders",
            checks=(
                Check("limit", lambda: decode_int),
                Check("codes", lambda: list_of(decode_str)),
            ),
        ),
        Described(
            name="orders.create",
            method="POST",
            path="/orders",
            checks=(
                Check("limit", lambda: decode_int),
                Check("codes", lambda: list_of(decode_str)),
            ),
            bodies=(lambda: _codecs.decode_order,),
        ),
        Described(
            name="batches.create",
            method="POST",
            path="/batches",
            bodies=(lambda: list_of(_codecs.decode_order),),
            needs_body=True,
        ),
        Described(
            name="files.create",
            method="POST",
            path="/files",
            bodies=(lambda: _codecs.decode_form,),
        ),
    ),
    has_constraints=True,
)
