"""Payloads that a server sends by itself: decoded, and their signatures verified."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, TypeVar

from .decoding import Decoder, decode_json
from .errors import SdkError

T = TypeVar("T")


class WebhookError(SdkError):
    """A payload that is not signed as it has to be."""


def parse_payload(body: str | bytes, decoder: Decoder[T]) -> T:
    """The payload of a request. Raises DecodeError."""
    return decode_json(body.encode() if isinstance(body, str) else body, decoder)


def verify(body: str | bytes, headers: Mapping[str, str], secret: str) -> None:
    """Checks the signature of a payload by Standard Webhooks.

    The body is that of the request as it came, not parsed and written again; of the
    headers those are read that begin with `webhook-`. A payload that was signed more
    than five minutes ago, or ahead, is refused.

    Raises WebhookError. Needs the package `standardwebhooks`: the extra `webhooks`.
    """
    try:
        library: Any = import_module("standardwebhooks")
    except ImportError as fault:
        raise ImportError(
            "signatures are verified by the package standardwebhooks; "
            "install this one with its extra `webhooks`"
        ) from fault
    try:
        library.Webhook(secret).verify(body, dict(headers), json_parse=False)
    except (
        library.webhooks.WebhookVerificationError,
        library.webhooks.EmptyWebhookSecretError,
        ValueError,
    ) as fault:
        raise WebhookError(f"the payload cannot be trusted: {fault}") from None
