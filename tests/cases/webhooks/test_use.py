"""Payloads become objects; signatures are verified by the rules of Standard Webhooks."""

from __future__ import annotations

import base64
import hashlib
import hmac
import pickle
import sys
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from standardwebhooks import Webhook
from tests.cases.conftest import Sdk

SECRET = "whsec_" + base64.b64encode(b"a key of twenty-four byt").decode()
PAID = b'{"type": "order.paid", "at": "2026-01-02T03:04:05Z"}'


def signed(body: bytes, at: datetime | None = None) -> dict[str, str]:
    at = at or datetime.now(UTC)
    signature = Webhook(SECRET).sign("msg_1", at, body.decode())
    return {
        "Webhook-Id": "msg_1",
        "Webhook-Timestamp": str(int(at.timestamp())),
        "Webhook-Signature": signature,
    }


def test_each_has_a_function(sdk: Sdk) -> None:
    module = sdk.module("webhooks")
    paid = module.parse_order_paid(PAID)
    assert paid == sdk.models.Paid(at=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))
    sent = '{"type": "order.sent", "parcel": "é"}'
    assert module.parse_order_sent_post(sent).parcel == "é"
    assert module.parse_order_sent_put(sent).parcel == "é"
    assert "parse_ping" not in module.__all__
    assert "parse_form" not in module.__all__


def test_what_came_is_found_out(sdk: Sdk) -> None:
    module = sdk.module("webhooks")
    assert isinstance(module.parse(PAID), sdk.models.Paid)
    assert isinstance(module.parse(b'{"type": "order.sent"}'), sdk.models.Sent)
    assert module.parse(b'{"type": "order.lost"}').tag == "order.lost"


def test_a_payload_that_is_none(sdk: Sdk) -> None:
    module = sdk.module("webhooks")
    for body in ("", "[]", b"\xff", '{"type": "order.paid"}'):
        with pytest.raises(sdk.module("").DecodeError):
            module.parse_order_paid(body)


def test_a_signature(sdk: Sdk) -> None:
    verify = sdk.module("webhooks").verify
    verify(PAID, signed(PAID), SECRET)
    verify(PAID.decode(), signed(PAID), SECRET)
    # The example of the specification, made by hand.
    key = base64.b64decode(SECRET.removeprefix("whsec_"))
    headers = signed(PAID)
    content = b"msg_1." + headers["Webhook-Timestamp"].encode() + b"." + PAID
    made = base64.b64encode(hmac.new(key, content, hashlib.sha256).digest()).decode()
    verify(PAID, {**headers, "Webhook-Signature": f"v2,x v1,{made}"}, SECRET)


def now(seconds: int) -> datetime:
    return datetime.now(UTC) + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("body", "headers", "secret"),
    [
        (PAID + b" ", signed(PAID), SECRET),
        (PAID, {}, SECRET),
        (PAID, {**signed(PAID), "Webhook-Id": "msg_2"}, SECRET),
        (PAID, {**signed(PAID), "Webhook-Timestamp": "soon"}, SECRET),
        (PAID, {**signed(PAID), "Webhook-Timestamp": "nan"}, SECRET),
        (PAID, {**signed(PAID), "Webhook-Signature": "v1"}, SECRET),
        (PAID, {**signed(PAID), "Webhook-Signature": "v1,é"}, SECRET),
        (PAID, {**signed(PAID), "Webhook-Signature": "v1,!,!"}, SECRET),
        (PAID, signed(PAID, now(-400)), SECRET),
        (PAID, signed(PAID, now(400)), SECRET),
        (PAID, signed(PAID), "whsec_b3RoZXI="),
        (PAID, signed(PAID), ""),
        (PAID, signed(PAID), "whsec_a"),
        (b"\xff", signed(PAID), SECRET),
    ],
)
def test_what_cannot_be_trusted(
    sdk: Sdk, body: bytes, headers: dict[str, str], secret: str
) -> None:
    module = sdk.module("webhooks")
    with pytest.raises(module.WebhookError) as caught:
        module.verify(body, headers, secret)
    fault = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(fault, sdk.module("").SdkError)
    assert SECRET not in str(fault)


def test_the_package_is_asked_for(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked: Any = None
    monkeypatch.setitem(sys.modules, "standardwebhooks", blocked)
    with pytest.raises(ImportError, match="extra `webhooks`"):
        sdk.module("webhooks").verify(PAID, signed(PAID), SECRET)
