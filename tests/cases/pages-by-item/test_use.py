"""Pages are walked by the ids of their items; other lists are just lists."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://news.test"


def page(*ids: str) -> httpx2.Response:
    return httpx2.Response(200, json=[{"id": each} for each in ids])


def sent(sdk: Sdk) -> list[dict[str, str]]:
    return [dict(request.url.params) for request in sdk.requests]


def test_all_items_of_all_pages(sdk: Sdk) -> None:
    client = sdk.client(page("a", "b"), page("c"), page(), base_url=URL)
    assert [each.id for each in client.articles.list(limit=2)] == ["a", "b", "c"]
    assert sent(sdk) == [
        *({"limit": "2"}, {"limit": "2", "after": "b"}, {"limit": "2", "after": "c"}),
    ]


def test_nothing_is_asked_for_before_it_is_needed(sdk: Sdk) -> None:
    pages = sdk.client(page("a", "b"), base_url=URL).articles.list()
    assert not sdk.requests
    first = pages.first_page()
    assert [each.id for each in first.items] == ["a", "b"]
    assert len(sdk.requests) == 1


def test_backwards(sdk: Sdk) -> None:
    client = sdk.client(page("c", "d"), page(), base_url=URL)
    assert [each.id for each in client.articles.list(before="e")] == ["c", "d"]
    assert sent(sdk)[1] == {"before": "c"}


def test_another_pair_of_names_and_a_named_list(sdk: Sdk) -> None:
    client = sdk.client(page("a"), page(), base_url=URL)
    assert [each.id for each in client.events.list()] == ["a"]
    assert sent(sdk)[1] == {"starting_after": "a"}


def test_items_without_an_id_are_no_pages(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=[1, 2]), base_url=URL)
    assert client.counts.list(after="x") == [1, 2]


def test_a_circle_ends(sdk: Sdk) -> None:
    client = sdk.client(page("a"), page("b"), page("a"), page("b"), base_url=URL)
    with pytest.raises(sdk.module("").PaginationError):
        list(client.articles.list())


def test_async(sdk: Sdk) -> None:
    async def walk() -> list[Any]:
        async with sdk.async_client(page("a"), page(), base_url=URL) as client:
            return [each.id async for each in client.articles.list()]

    assert anyio.run(walk) == ["a"]
