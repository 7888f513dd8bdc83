"""The caller need not say where the API is."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_servers(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), httpx2.Response(204))
    client.pets.retrieve()
    client.files.retrieve()
    sent = [str(request.url) for request in sdk.requests]
    assert sent == ["https://api.shop.test/v2/pets", "https://files.shop.test/files"]
