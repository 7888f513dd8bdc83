"""What has a form is sent, what has none is refused, and the report says so."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_members(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://o.test")
    pageable = sdk.models.Pageable
    client.orders.retrieve(pageable=pageable(page=2, size=5))
    assert sdk.requests[0].url.query == b"page=2&size=5"
    with pytest.raises(sdk.module("").EncodeError, match="inside of another"):
        client.orders.retrieve(pageable=pageable(sort=["name"]))
