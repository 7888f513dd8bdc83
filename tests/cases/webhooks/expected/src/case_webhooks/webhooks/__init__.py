"""What the server sends by itself: webhooks and callbacks, each with a function for its
payload.

Verify a payload before you parse it, where it is signed as Standard Webhooks are:
`verify(body, request.headers, secret)`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import _codecs
from .._runtime.webhooks import WebhookError, parse_payload, verify

if TYPE_CHECKING:
    from ..models.paid import Paid
    from ..models.sent import Sent
    from ..models.webhook_payload import WebhookPayload

__all__ = [
    "WebhookError",
    "parse",
    "parse_order_paid",
    "parse_order_sent_post",
    "parse_order_sent_put",
    "verify",
]


def parse(body: str | bytes) -> WebhookPayload:
    """Whatever it is that was sent."""
    return parse_payload(body, _codecs.decode_webhook_payload)


def parse_order_paid(body: str | bytes) -> Paid:
    """Somebody has paid."""
    return parse_payload(body, _codecs.decode_paid)


def parse_order_sent_post(body: str | bytes) -> Sent:
    """order.sent post"""
    return parse_payload(body, _codecs.decode_sent)


def parse_order_sent_put(body: str | bytes) -> Sent:
    """order.sent put"""
    return parse_payload(body, _codecs.decode_sent)
