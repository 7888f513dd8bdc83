"""Links are followed with all that a call has, at the origin of the call and nowhere else."""

from __future__ import annotations

from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://calls.test/api"


def calls(link: Any, *found: str) -> httpx2.Response:
    return httpx2.Response(200, json={"calls": found, "next_page_uri": link})


def client_of(sdk: Sdk, *answers: httpx2.Response) -> Any:
    return sdk.client(*answers, base_url=URL, api_key="s3cret")


@pytest.mark.parametrize(
    "link",
    [
        "/api/v1/calls?Page=1&PageToken=x%2Fy",
        "?Page=1&PageToken=x%2Fy",
        "https://calls.test/api/v1/calls?Page=1&PageToken=x%2Fy#part",
        "HTTPS://CALLS.TEST:443/api/v1/calls?Page=1&PageToken=x%2Fy",
    ],
)
def test_relative_and_absolute(sdk: Sdk, link: str) -> None:
    client = client_of(sdk, calls(link, "a"), calls(None, "b"))
    found = client.calls.list(page_size=1, x_trace="t")
    assert list(found) == ["a", "b"]
    assert str(sdk.requests[0].url) == f"{URL}/v1/calls?PageSize=1"
    assert str(sdk.requests[1].url) == f"{URL}/v1/calls?Page=1&PageToken=x%2Fy"
    for request in sdk.requests:
        assert request.headers["authorization"] == "Bearer s3cret"
        assert request.headers["x-trace"] == "t"


def test_what_the_client_adds_to_every_query_is_added(sdk: Sdk) -> None:
    client = client_of(sdk, calls("?Page=1&v=2", "a"), calls("", "b"))
    client = client.with_options(query={"v": "1", "w": "1"})
    assert list(client.calls.list(page_size=1)) == ["a", "b"]
    assert str(sdk.requests[1].url) == f"{URL}/v1/calls?Page=1&v=2&w=1"


@pytest.mark.parametrize(
    ("link", "message"),
    [
        ("https://evil.test/api/v1/calls?Page=1", "leads away"),
        ("//evil.test/api/v1/calls?Page=1", "leads away"),
        ("http://calls.test/api/v1/calls?Page=1", "leads away"),
        ("https://calls.test:444/api/v1/calls?Page=1", "leads away"),
        ("https://calls.test.evil.test/", "leads away"),
        ("https://calls.test@evil.test/", "user name"),
        ("https://u:p@calls.test/api/v1/calls?Page=1", "user name"),
        ("file:///etc/passwd", "leads away"),
        ("javascript:alert(1)", "leads away"),
        ("https://[::1", "no URL"),
        ("https://calls.test:99999999/", "leads away"),
        ("\x00", "no URL"),
        (5, "no URL"),
        ({}, "no URL"),
    ],
)
def test_a_link_that_is_not_followed(sdk: Sdk, link: Any, message: str) -> None:
    client = client_of(sdk, calls(link, "a"))
    page = client.calls.list().first_page()
    assert page.items == ["a"]
    with pytest.raises(sdk.module("").PaginationError, match=message) as caught:
        page.next_page()
    assert len(sdk.requests) == 1
    assert "s3cret" not in str(caught.value)


def test_after_a_redirect_to_another_origin(sdk: Sdk) -> None:
    away = httpx2.Response(307, headers={"location": "https://cdn.test/calls"})
    client = client_of(sdk, away, calls("?Page=1", "a"))
    with pytest.raises(sdk.module("").PaginationError, match=r"to https://cdn\.test"):
        list(client.calls.list())
    assert "authorization" not in sdk.requests[1].headers


@pytest.mark.parametrize("cycle", [["?p=1", "?p=1"], ["?p=1", "?p=2", "?p=1"]])
def test_circles(sdk: Sdk, cycle: list[str]) -> None:
    client = client_of(sdk, *(calls(each, each) for each in cycle))
    with pytest.raises(sdk.module("").PaginationError, match="leads to the same link"):
        list(client.calls.list())
    assert len(sdk.requests) == len(cycle)


def test_empty_pages_without_end(sdk: Sdk) -> None:
    client = client_of(sdk, *(calls(f"?p={each}") for each in range(30)))
    with pytest.raises(sdk.module("").PaginationError, match="20 empty pages"):
        list(client.calls.list())


def test_a_name_with_signs(sdk: Sdk) -> None:
    answers = (
        httpx2.Response(200, json={"value": ["a"], "@odata.nextLink": "users?$skip=1"}),
        httpx2.Response(200, json={"value": ["b"]}),
    )
    client = client_of(sdk, *answers)
    assert list(client.users.list()) == ["a", "b"]
    assert sdk.requests[1].url.raw_path == b"/api/v1/users?$skip=1"


def test_async(sdk: Sdk) -> None:
    async def walk() -> list[str]:
        answers = (calls("?p=1", "a"), calls(None, "b"))
        async with sdk.async_client(*answers, base_url=URL, api_key="t") as client:
            return [each async for each in client.calls.list()]

    assert anyio.run(walk) == ["a", "b"]


def test_nobody_has_to_ask(sdk: Sdk) -> None:
    pages = [{"tags": ["a"], "nextLink": "/api/v1/tags?p=2"}, {"tags": ["b"]}]
    answers = [httpx2.Response(200, json=each) for each in pages]
    assert list(client_of(sdk, *answers).tags.list()) == ["a", "b"]
    assert str(sdk.requests[1].url) == f"{URL}/v1/tags?p=2"
