"""What OpenAPI 3.2 may refer to is found, and the method `query` has a body."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_media_types_and_schemes(sdk: Sdk) -> None:
    cat = sdk.models.Cat(lives=9)
    answers = (
        httpx2.Response(200, json=[{"lives": 9}]),
        httpx2.Response(200, json={"lives": 9}),
    )
    client = sdk.client(*answers, token="secret")
    assert client.cats.list() == [cat]
    assert client.cats.query(body=cat) == cat
    listed, asked = sdk.requests
    assert str(listed.url) == "https://zoo.test/cats"
    assert listed.headers["Authorization"] == "Bearer secret"
    assert (asked.method, asked.content) == ("QUERY", b'{"lives":9}')
