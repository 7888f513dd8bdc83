"""The members are arguments, and what walks the pages sends them."""

from __future__ import annotations

from typing import Any

import httpx2
from tests.cases.conftest import Sdk


def queries(sdk: Sdk) -> list[str]:
    return [request.url.query.decode() for request in sdk.requests]


def book(number: int, *, last: bool) -> httpx2.Response:
    body: Any = {"content": [f"b{number}"], "number": number, "last": last}
    return httpx2.Response(200, json=body)


def test_pages_by_number(sdk: Sdk) -> None:
    client = sdk.client(book(0, last=False), book(1, last=True))
    found = client.books.list(genre="sea", size=1, sort=["title,asc", "id"])
    assert list(found) == ["b0", "b1"]
    sorted_ = "sort=title%2Casc&sort=id"
    assert queries(sdk) == [
        f"genre=sea&size=1&{sorted_}",
        f"genre=sea&page=1&size=1&{sorted_}",
    ]


def test_pages_by_offset(sdk: Sdk) -> None:
    answers = [
        httpx2.Response(200, json={"items": items, "total": 3})
        for items in (["a", "b"], ["c"])
    ]
    assert list(sdk.client(*answers).loans.list(limit=2)) == ["a", "b", "c"]
    assert queries(sdk) == ["limit=2", "offset=2&limit=2"]


def test_an_object_that_asks_for_no_page_stays_one(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=["r"]))
    pageable = sdk.module("models").Pageable(page=1, size=2)
    floor = sdk.module("models").RoomsListFilter(floor=3)
    assert client.rooms.list(filter=floor, page=pageable) == ["r"]
    assert queries(sdk) == ["floor=3&page%5Bpage%5D=1&page%5Bsize%5D=2"]
