"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.decoding import decode_int, decode_str, nullable
from .._runtime.described import Check, Described, Description
from .._runtime.exact import decode_uuid

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.create",
            method="POST",
            path="/orders",
            checks=(Check("idempotency_key", lambda: decode_str),),
            bodies=(lambda: _codecs.decode_order,),
            needs_body=True,
        ),
        Described(
            name="refunds.create",
            method="POST",
            path="/refunds",
            checks=(Check("idempotency_key", lambda: nullable(decode_uuid)),),
        ),
        Described(
            name="short_keys.create",
            method="POST",
            path="/short-keys",
            checks=(Check("idempotency_key", lambda: decode_str),),
        ),
        Described(
            name="numbers.create",
            method="POST",
            path="/numbers",
            checks=(Check("idempotency_key", lambda: decode_int, is_required=True),),
        ),
    ),
    has_constraints=True,
)
