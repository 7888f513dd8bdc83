"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .. import _codecs
from .._runtime.constraints import check_call
from .._runtime.decoding import decode_int, decode_str, nullable
from .._runtime.exact import decode_uuid
from .._testing.described import Check, Described, Description

DESCRIPTION = Description(
    operations=(
        Described(
            name="orders.create",
            constant="orders._CREATE",
            checks=(Check("idempotency_key", lambda: decode_str),),
            bodies={"application/json": lambda: _codecs.decode_order},
            needs_body=True,
        ),
        Described(
            name="refunds.create",
            constant="refunds._CREATE",
            checks=(Check("idempotency_key", lambda: nullable(decode_uuid)),),
        ),
        Described(
            name="short_keys.create",
            constant="short_keys._CREATE",
            checks=(Check("idempotency_key", lambda: decode_str),),
        ),
        Described(
            name="numbers.create",
            constant="numbers._CREATE",
            checks=(Check("idempotency_key", lambda: decode_int, is_required=True),),
        ),
    ),
    check_constraints=check_call,
)
