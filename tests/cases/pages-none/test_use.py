"""All of these are called once, and answer with what came."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    "name", ["cursor_alone", "page_of_unknown_base", "offset_alone", "time"]
)
def test_an_array(sdk: Sdk, name: str) -> None:
    answer = httpx2.Response(200, json=[])
    client = sdk.client(answer, base_url="https://plain.test")
    assert getattr(client, name).list() == []


@pytest.mark.parametrize("name", ["echo", "two_arrays"])
def test_an_object(sdk: Sdk, name: str) -> None:
    answer = httpx2.Response(200, json={"cursor": "c", "next_cursor": "d"})
    client = sdk.client(answer, base_url="https://plain.test")
    found = getattr(client, name)
    method = getattr(found, "list", None) or found.retrieve
    assert method().to_dict() == {"cursor": "c", "next_cursor": "d"}
    assert len(sdk.requests) == 1
