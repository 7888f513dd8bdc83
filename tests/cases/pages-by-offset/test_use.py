"""Offsets are counted as the server counts them, and no short page is taken for the last."""

from __future__ import annotations

import json
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://jobs.test"


def jobs(offset: int, limit: int, total: int, *ids: int) -> httpx2.Response:
    return httpx2.Response(
        200,
        json={
            "jobs": [{"id": each} for each in ids],
            "offset": offset,
            "limit": limit,
            "total_entries": total,
        },
    )


def lines(*found: str, **more: Any) -> httpx2.Response:
    return httpx2.Response(200, json=list(found), **more)


def sent(sdk: Sdk) -> list[dict[str, str]]:
    return [dict(request.url.params) for request in sdk.requests]


def test_to_the_total_past_pages_that_are_filtered(sdk: Sdk) -> None:
    answers = (jobs(0, 2, 6, 1), jobs(2, 2, 6), jobs(4, 2, 6, 5, 6))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.jobs.list(limit=2)] == [1, 5, 6]
    assert [each.get("offset") for each in sent(sdk)] == [None, "2", "4"]


def test_a_server_that_lowers_the_limit(sdk: Sdk) -> None:
    answers = (jobs(0, 2, 3, 1, 2), jobs(2, 2, 3, 3))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.jobs.list(limit=500)] == [1, 2, 3]
    assert sent(sdk)[1] == {"offset": "2", "limit": "500"}


def test_from_the_offset_of_the_caller(sdk: Sdk) -> None:
    answers = (jobs(4, 2, 7, 5, 6), jobs(6, 2, 7, 7))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.jobs.list(offset=4)] == [5, 6, 7]
    assert sent(sdk) == [{"offset": "4"}, {"offset": "6"}]


def test_a_total_that_is_none(sdk: Sdk) -> None:
    answers = (jobs(0, 2, 0, 1, 2), jobs(2, 2, -1, 3), jobs(4, 2, 0))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.jobs.list()] == [1, 2, 3]


def test_in_the_body(sdk: Sdk) -> None:
    answers = (jobs(2, 1, 4, 3), jobs(3, 1, 4, 4))
    client = sdk.client(*answers, base_url=URL)
    query = sdk.models.Query(offset=2, limit=1, id="only the server sends it")
    assert [each.id for each in client.jobs.search(query)] == [3, 4]
    assert [json.loads(each.content) for each in sdk.requests] == [
        {"offset": 2, "limit": 1},
        {"offset": 3, "limit": 1},
    ]


def test_to_an_empty_page_where_nothing_else_tells(sdk: Sdk) -> None:
    client = sdk.client(lines("a", "b"), lines("c"), lines(), base_url=URL)
    assert list(client.logs.list(top=2)) == ["a", "b", "c"]
    assert [each.get("skip") for each in sent(sdk)] == [None, "2", "3"]


def test_links_to_other_pages_tell_as_well(sdk: Sdk) -> None:
    link = '</logs?skip=0>; rel="first", </logs?skip=0>; rel="prev"'
    client = sdk.client(lines("a"), lines("b", headers={"link": link}), base_url=URL)
    assert list(client.logs.list()) == ["a", "b"]


@pytest.mark.parametrize("length", [1, 2, 3])
def test_a_server_that_ignores_the_offset(sdk: Sdk, length: int) -> None:
    answers = [jobs(0, 1, 99, each) for each in range(length)]
    client = sdk.client(*answers * 20, base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="repeats itself"):
        list(client.jobs.list())
    assert len(sdk.requests) <= 3 * length + 2


@pytest.mark.parametrize("length", [1, 2])
def test_the_same_lines_for_ever(sdk: Sdk, length: int) -> None:
    answers = [lines(str(each)) for each in range(length)]
    client = sdk.client(*answers * 40, base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="20 pages"):
        list(client.logs.list())


def test_async(sdk: Sdk) -> None:
    async def walk() -> list[int]:
        answers = (jobs(0, 2, 3, 1, 2), jobs(2, 2, 3, 3))
        async with sdk.async_client(*answers, base_url=URL) as client:
            return [each.id async for each in client.jobs.list()]

    assert anyio.run(walk) == [1, 2, 3]
