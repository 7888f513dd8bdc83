"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_any, decode_str, list_of, tuple_of
from .._runtime.described import Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="letters.create",
            method="POST",
            path="/letters",
            bodies=(lambda: tuple_of((_codecs.decode_head, decode_str), decode_any),),
            needs_body=True,
        ),
        Described(
            name="batches.create",
            method="POST",
            path="/batches",
            bodies=(lambda: list_of(_codecs.decode_head),),
            needs_body=True,
        ),
        Described(
            name="values.create",
            method="POST",
            path="/values",
            bodies=(lambda: list_of(decode_any),),
            needs_body=True,
        ),
        Described(
            name="forms.create",
            method="POST",
            path="/forms",
            bodies=(lambda: decode_any,),
        ),
    ),
    has_constraints=True,
)
