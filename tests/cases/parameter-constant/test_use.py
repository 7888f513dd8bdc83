"""Constants are sent; the caller may say something else, and nothing optional is added."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_constants(sdk: Sdk) -> None:
    client = sdk.client(*[httpx2.Response(204)] * 2, base_url="https://c.test")
    client.tokens.retrieve(size=2)
    sent = sdk.requests[-1]
    assert sent.url.query == b"kind=plain&level=3&size=2"
    assert sent.headers["Api-Version"] == "2024-01-01"
    client.tokens.retrieve(size=1, api_version="2025-01-01", mode="fast")
    sent = sdk.requests[-1]
    assert sent.url.query == b"kind=plain&level=3&size=1&mode=fast"
    assert sent.headers["Api-Version"] == "2025-01-01"
