"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.constraints import check_call
from .._runtime.decoding import decode_int, decode_str, list_of
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.retrieve",
            constant="orders._RETRIEVE",
            checks=(
                Check("limit", lambda: decode_int),
                Check("codes", lambda: list_of(decode_str)),
            ),
        ),
        Described(
            name="orders.create",
            constant="orders._CREATE",
            checks=(
                Check("limit", lambda: decode_int),
                Check("codes", lambda: list_of(decode_str)),
            ),
            bodies={"application/json": lambda: _codecs.decode_order},
        ),
        Described(
            name="batches.create",
            constant="batches._CREATE",
            bodies={"application/json": lambda: list_of(_codecs.decode_order)},
            needs_body=True,
        ),
        Described(
            name="files.create",
            constant="files._CREATE",
            bodies={"multipart/form-data": lambda: _codecs.decode_form},
        ),
    ),
    check_constraints=check_call,
)
