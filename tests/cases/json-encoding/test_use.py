"""The body is JSON, as if nothing had been said of its encoding."""

from __future__ import annotations

import json

import httpx2
from tests.cases.conftest import Sdk


def test_body(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://p.test")
    body = sdk.models.PaintCreateBody(colours=["red", "blue"])
    client.paint.create(body)
    assert json.loads(sdk.requests[-1].content) == {"colours": ["red", "blue"]}
