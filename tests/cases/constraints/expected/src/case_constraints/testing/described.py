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
                Check(
                    "limit",
                    lambda: decode_int,
                    constraints=("minimum 1", "maximum 100"),
                ),
                Check(
                    "codes",
                    lambda: list_of(decode_str),
                    constraints=("minItems 1",),
                ),
            ),
        ),
        Described(
            name="orders.create",
            method="POST",
            path="/orders",
            checks=(
                Check(
                    "limit",
                    lambda: decode_int,
                    constraints=("minimum 1", "maximum 100"),
                ),
                Check(
                    "codes",
                    lambda: list_of(decode_str),
                    constraints=("minItems 1",),
                ),
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
    ),
)
