"""A cursor travels where the request takes it; no cursor is the end."""

from __future__ import annotations

import json
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://files.test"


def files(*names: str, **more: Any) -> httpx2.Response:
    return httpx2.Response(200, json={"files": [{"name": n} for n in names], **more})


def results(*names: str, **meta: Any) -> httpx2.Response:
    found = [{"name": name} for name in names]
    return httpx2.Response(200, json={"results": found, "meta": meta})


def test_in_the_query(sdk: Sdk) -> None:
    answers = (
        files("a", "b", nextPageToken="t&1"),
        files(nextPageToken="t2"),
        httpx2.Response(200, json={"nextPageToken": ""}),
    )
    client = sdk.client(*answers, base_url=URL)
    assert [each.name for each in client.files.list(page_size=2)] == ["a", "b"]
    assert [dict(each.url.params) for each in sdk.requests] == [
        {"pageSize": "2"},
        {"pageSize": "2", "pageToken": "t&1"},
        {"pageSize": "2", "pageToken": "t2"},
    ]


def test_what_the_parameter_is_called_itself(sdk: Sdk) -> None:
    pages = ({"items": ["a"], "metadata": {"continue": "c1"}}, {"items": ["b"]})
    answers = (httpx2.Response(200, json=page) for page in pages)
    assert list(sdk.client(*answers, base_url=URL).pods.list(limit=1)) == ["a", "b"]
    assert sdk.requests[1].url.query == b"continue=c1&limit=1"


def test_in_the_body(sdk: Sdk) -> None:
    answers = (results("a", **{"next-cursor": "c1"}), results("b"))
    client = sdk.client(*answers, base_url=URL)
    query = sdk.models.Query(text="x")
    assert [each.name for each in client.files.search(query)] == ["a", "b"]
    assert [json.loads(each.content) for each in sdk.requests] == [
        {"text": "x"},
        {"text": "x", "cursor": "c1"},
    ]
    assert query == sdk.models.Query(text="x")


@pytest.mark.parametrize("cycle", [("c1", "c1"), ("c1", "c2", "c1")])
def test_circles(sdk: Sdk, cycle: tuple[str, ...]) -> None:
    answers = [results(each, **{"next-cursor": each}) for each in cycle]
    client = sdk.client(*answers, base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="cursor='c1', as before"):
        list(client.files.search({"text": "x"}))
    assert len(sdk.requests) == len(cycle)


def test_async(sdk: Sdk) -> None:
    async def walk() -> list[str]:
        answers = (results("a", **{"next-cursor": "c1"}), results("b"))
        async with sdk.async_client(*answers, base_url=URL) as client:
            return [each.name async for each in client.files.search({"text": "x"})]

    assert anyio.run(walk) == ["a", "b"]
