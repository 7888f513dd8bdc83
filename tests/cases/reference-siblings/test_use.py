"""Keywords beside a reference are as good as those behind it."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_a_schema_has_both(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json={"name": "Kit", "lives": 9})
    client = sdk.client(answer, base_url="https://zoo.test")
    assert client.pets.retrieve(page=2, order="up") == sdk.models.Cat(
        name="Kit", lives=9
    )
    assert sorted(sdk.requests[0].url.query.split(b"&")) == [b"order=up", b"page=2"]
    assert "Which of them comes first." in client.pets.retrieve.__doc__
