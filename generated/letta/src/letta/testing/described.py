"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.constraints import check_call
from .._runtime.decoding import decode_int, decode_str, nullable
from .._testing.described import Check, Described, Description, Shown
from .._testing.pages import PagedExchange

DESCRIPTION = Description(
    operations=(
        Described(
            name="steps.messages.list",
            constant="steps._MESSAGES_LIST",
            checks=(
                Check("step_id", lambda: decode_str, is_required=True),
                Check("after", lambda: nullable(decode_str)),
                Check("before", lambda: nullable(decode_str)),
                Check("limit", lambda: nullable(decode_int)),
                Check("order", lambda: decode_str, values=("asc", "desc")),
                Check("order_by", lambda: decode_str, values=("created_at",)),
            ),
            exchange=PagedExchange,
        ),
    ),
    schemes={"bearerAuth": Shown("header", "authorization", "Bearer ")},
    check_constraints=check_call,
)
