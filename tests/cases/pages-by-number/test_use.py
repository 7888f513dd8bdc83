"""Numbers go on from the one that was asked for, or that the page says it has."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://books.test"


def books(*titles: str, **more: Any) -> httpx2.Response:
    return httpx2.Response(200, json={"content": titles, **more})


def authors(*names: str) -> httpx2.Response:
    return httpx2.Response(200, json=names)


def sent(sdk: Sdk, name: str) -> list[str | None]:
    return [request.url.params.get(name) for request in sdk.requests]


@pytest.mark.parametrize("first", [0, 1])
def test_to_the_page_that_says_it_is_the_last(sdk: Sdk, first: int) -> None:
    answers = (
        books("a", number=first, last=False),
        books(number=first + 1, last=False),
        books("b", number=first + 2, last=True),
    )
    client = sdk.client(*answers, base_url=URL)
    assert list(client.books.list(size=1)) == ["a", "b"]
    assert sent(sdk, "page") == [None, str(first + 1), str(first + 2)]


def test_a_page_that_does_not_say_which_one_it_is(sdk: Sdk) -> None:
    client = sdk.client(books("a"), base_url=URL)
    found: list[str] = []
    with pytest.raises(sdk.module("").PaginationError, match="which one it is"):
        found.extend(client.books.list())
    client = sdk.client(books("a"), base_url=URL)
    assert client.books.list().first_page().items == ["a"]


def test_to_an_empty_page_from_the_number_of_the_caller(sdk: Sdk) -> None:
    client = sdk.client(authors("a"), authors("b"), authors(), base_url=URL)
    assert list(client.authors.list(page_number=3)) == ["a", "b"]
    assert sent(sdk, "page[number]") == ["3", "4", "5"]


def test_from_the_number_that_the_server_takes(sdk: Sdk) -> None:
    client = sdk.client(authors("a"), authors(), base_url=URL)
    assert list(client.authors.list()) == ["a"]
    assert sent(sdk, "page[number]") == [None, "2"]


def test_empty_pages_without_end(sdk: Sdk) -> None:
    answers = [books(number=each, last=False) for each in range(30)]
    client = sdk.client(*answers, base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="20 empty pages"):
        list(client.books.list())
    assert len(sdk.requests) == 20


@pytest.mark.parametrize("length", [1, 2])
def test_a_server_that_ignores_the_number(sdk: Sdk, length: int) -> None:
    answers = [authors(str(each)) for each in range(length)]
    client = sdk.client(*answers * 40, base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="20 pages"):
        list(client.authors.list())


def test_async(sdk: Sdk) -> None:
    async def walk() -> list[str]:
        answers = (authors("a"), authors("b"), authors())
        async with sdk.async_client(*answers, base_url=URL) as client:
            return [each async for each in client.authors.list()]

    assert anyio.run(walk) == ["a", "b"]
