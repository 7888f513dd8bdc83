"""A union that contains itself by way of a map is decoded to its end."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_a_map_of_the_union(sdk: Sdk) -> None:
    texts = {"_texts": ["too long"]}
    answer = httpx2.Response(200, json={"owner": {"name": texts}, "tags": texts})
    client = sdk.client(answer, base_url="https://tree.test")
    faults = client.faults.retrieve()
    assert faults["owner"]["name"] == sdk.models.Texts(texts=["too long"])
    assert faults["tags"].texts == ["too long"]
