"""What calls may say, for tests: nothing else loads it."""

from __future__ import annotations

from .._runtime.decoding import decode_int, decode_str, nullable
from .._runtime.described import Check, Described, Description, Shown

DESCRIPTION = Description(
    operations=(
        Described(
            name="steps.messages.list",
            method="GET",
            path="/v1/steps/{step_id}/messages",
            checks=(
                Check(
                    "step_id",
                    lambda: decode_str,
                    is_required=True,
                    constraints=(
                        "minLength 41",
                        "maxLength 41",
                        "pattern ^step-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$",
                    ),
                ),
                Check("after", lambda: nullable(decode_str)),
                Check("before", lambda: nullable(decode_str)),
                Check("limit", lambda: nullable(decode_int)),
                Check("order", lambda: decode_str, values=("asc", "desc")),
                Check("order_by", lambda: decode_str, values=("created_at",)),
            ),
        ),
    ),
    schemes={"bearerAuth": Shown("header", "authorization", "Bearer ")},
)
