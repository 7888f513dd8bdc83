from __future__ import annotations

from typing import Any, Final

from .._runtime.decoding import ABSENT, Decoder, mismatch
from .._runtime.unions import KeyedVariant, decode_by_keys, unknown
from ..models.webhook_payload import WebhookPayload
from .paid import decode_paid
from .sent import decode_sent


def decode_webhook_payload(container: Any, key: Any) -> WebhookPayload:
    try:
        data: dict[str, Any] = container[key]
    except KeyError:
        data = ABSENT
    if type(data) is not dict:
        fault: WebhookPayload = mismatch(container, key, "object")
        return fault
    tag = data.get("type")
    if type(tag) is not str:
        return decode_by_keys(container, key, _WEBHOOK_PAYLOAD_KEYS)
    decode = _WEBHOOK_PAYLOAD_TAGS.get(tag)
    if decode is None:
        return unknown(tag, container, key)
    return decode(container, key)


_WEBHOOK_PAYLOAD_TAGS: Final[dict[str, Decoder[WebhookPayload]]] = {
    "order.paid": decode_paid,
    "order.sent": decode_sent,
}

_WEBHOOK_PAYLOAD_KEYS: Final[list[KeyedVariant[WebhookPayload]]] = [
    KeyedVariant(decode_paid, required=("at",), known=("at",)),
    KeyedVariant(decode_sent, required=(), known=("parcel",)),
]
