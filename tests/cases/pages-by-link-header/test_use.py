"""Link headers of all forms that the standard knows; none to a next page is the end."""

from __future__ import annotations

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://repos.test"


def repos(link: str, *names: str) -> httpx2.Response:
    headers = {"link": link} if link else {}
    return httpx2.Response(200, json=names, headers=headers)


@pytest.mark.parametrize(
    "link",
    [
        '<https://repos.test/repos?page=2&per_page=1>; rel="next"',
        '<https://repos.test/repos?page=9>; rel="last", </repos?page=2&per_page=1>; rel="next"',
        "</repos?page=2&per_page=1>; rel=next",
        '</repos?page=2&per_page=1>; rel="NEXT last"',
        '</repos?page=2&per_page=1>; title="two"; rel="next"',
    ],
)
def test_to_the_page_without_a_next_one(sdk: Sdk, link: str) -> None:
    answers = (repos(link, "a"), repos('</repos?page=1>; rel="prev"', "b"))
    client = sdk.client(*answers, base_url=URL)
    assert list(client.repos.list(per_page=1)) == ["a", "b"]
    assert str(sdk.requests[1].url) == f"{URL}/repos?page=2&per_page=1"


@pytest.mark.parametrize(
    "link",
    [
        "",
        "next",
        "<next>",
        '</repos?page=2>; rel="prev"',
        '</repos?page=2>; rel="next"; anchor="/other"',
    ],
)
def test_what_is_no_link_to_a_next_page(sdk: Sdk, link: str) -> None:
    assert list(sdk.client(repos(link, "a"), base_url=URL).repos.list()) == ["a"]


def test_where_a_parameter_tells_of_the_header(sdk: Sdk) -> None:
    answers = (repos('</alerts?after=x>; rel="next"', "a"), repos("", "b"))
    client = sdk.client(*answers, base_url=URL)
    assert list(client.alerts.list()) == ["a", "b"]
    assert sdk.requests[1].url.query == b"after=x"


def test_a_link_that_leads_away(sdk: Sdk) -> None:
    client = sdk.client(repos('<https://evil.test/>; rel="next"', "a"), base_url=URL)
    page = client.repos.list().first_page()
    assert page.items == ["a"]
    assert page.has_next
    with pytest.raises(sdk.module("").PaginationError, match="leads away"):
        page.next_page()


@pytest.mark.parametrize("length", [1, 2])
def test_circles(sdk: Sdk, length: int) -> None:
    answers = [repos(f"</repos?page={n}>; rel=next", str(n)) for n in range(length)]
    client = sdk.client(*answers * 3, base_url=URL)
    with pytest.raises(sdk.module("").PaginationError, match="the same link"):
        list(client.repos.list())
    assert len(sdk.requests) <= 2 * length + 1


def test_async(sdk: Sdk) -> None:
    async def walk() -> list[str]:
        answers = (repos("</repos?page=2>; rel=next", "a"), repos("", "b"))
        async with sdk.async_client(*answers, base_url=URL) as client:
            return [each async for each in client.repos.list()]

    assert anyio.run(walk) == ["a", "b"]
