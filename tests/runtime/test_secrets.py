"""A secret of any scheme goes to the origin that it is for, and nothing shows it."""

from __future__ import annotations

import logging
from typing import Any

import httpx2
import pytest
from canaries import (
    CANARY,
    SCHEMES,
    assert_hidden,
    carries,
    credential,
    grant,
    locals_of,
)
from driving import LIST, Driver, changed, reply
from sample._runtime.async_client import AsyncClient
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.errors import ApiError, PaginationError
from sample._runtime.operation import Operation
from sample._runtime.page_styles import LinkHeader, NextLink
from sample._runtime.sync_client import SyncClient
from sample._runtime.sync_oauth import OAuth2

GET: Operation[Any] = Operation(method="GET", path="/v1/things", security=(("s",),))


class Hosts:
    """A good host, which leads to an evil one, and what each of them has seen."""

    def __init__(self, *answers: httpx2.Response) -> None:
        self.answers = answers
        self.good: list[httpx2.Request] = []
        self.evil: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        granted = grant(request)
        if granted is not None:
            return granted
        if request.url.host != "h" or request.url.port or request.url.scheme != "http":
            self.evil.append(request)
            return reply(json=[])
        answer = self.answers[min(len(self.good), len(self.answers) - 1)]
        self.good.append(request)
        return httpx2.Response(
            answer.status_code, headers=answer.headers, content=answer.content
        )


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("location", ["http://evil/x", "https://h/x", "http://h:81/x"])
@pytest.mark.parametrize("query", ["", f"?a=1&key={CANARY}"])
def test_redirects_to_others(
    mode: str, scheme: str, location: str, query: str, caplog: Any
) -> None:
    """Also where the server repeats the query of the request, as many do."""
    caplog.set_level(logging.DEBUG)
    query = query if scheme == "query" else query.partition("&")[0]
    hosts = Hosts(reply(302, headers={"location": location + query}))
    driver = Driver(mode, hosts, credentials={"s": credential(scheme, mode)})
    driver.call(GET)
    assert [carries(request) for request in hosts.good] == [True]
    assert [carries(request) for request in hosts.evil] == [False]
    assert [request.url.params.get("a") for request in hosts.evil] == [
        "1" if query else None
    ]
    assert_hidden(caplog.text)


@pytest.mark.parametrize("status", [302, 307])
@pytest.mark.parametrize("location", ["/v1/things/", "/v1/things/?a=1&key=canary"])
def test_redirects_to_itself(
    mode: str, scheme: str, status: int, location: str, caplog: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    location = location if scheme == "query" else location.partition("&")[0]
    hosts = Hosts(reply(status, headers={"location": location}), reply(404))
    driver = Driver(mode, hosts, credentials={"s": credential(scheme, mode)})
    with pytest.raises(ApiError) as caught:
        driver.call(GET)
    first, second = hosts.good
    assert carries(first)
    assert carries(second)
    assert second.url.query.count(b"key=") == (scheme == "query")
    assert_hidden(caplog.text, caught.value)


@pytest.mark.parametrize("location", ["http://evil/x", "https://h/x", "//evil/x"])
@pytest.mark.parametrize("way", ["body", "header"])
def test_links_to_the_next_page(
    mode: str, scheme: str, location: str, way: str
) -> None:
    style = NextLink(next=("next",), items=("items",))
    answer = reply(json={"items": [{"id": 1}], "next": location})
    operation: Any = changed(LIST, pages=style, security=GET.security)
    if way == "header":
        operation = changed(operation, pages=LinkHeader())
        link = {"link": f'<{location}>; rel="next"'}
        answer = reply(json=[{"id": 1}], headers=link)
    hosts = Hosts(answer)
    driver = Driver(mode, hosts, credentials={"s": credential(scheme, mode)})
    with pytest.raises(PaginationError):
        driver.items(operation, None, None, None)
    assert [carries(request) for request in hosts.good] == [True]
    assert hosts.evil == []


@pytest.mark.parametrize("way", ["body", "header"])
def test_a_link_that_repeats_a_key(
    mode: str, way: str, caplog: pytest.LogCaptureFixture
) -> None:
    """Servers put the query of a request into the links that they answer."""
    link = f"/v1/things?key={CANARY}&page=2"
    operation: Any = changed(LIST, security=GET.security)
    if way == "header":
        operation = changed(operation, pages=LinkHeader())
        named = {"link": f'<{link}>; rel="next"'}
        hosts = Hosts(reply(json=[{"id": 1}], headers=named))
    else:
        style = NextLink(next=("next",), items=("items",))
        operation = changed(operation, pages=style)
        hosts = Hosts(reply(json={"items": [{"id": 1}], "next": link}))
    driver = Driver(mode, hosts, credentials={"s": credential("query", mode)})
    caplog.set_level(logging.DEBUG)
    pages: list[Any] = []

    def walk(client: Any) -> Any:
        pages.append(driver.pages(operation, None, None, None))
        return pages[0].first_page()

    page = driver.run(walk)
    with pytest.raises(PaginationError) as caught:
        driver.walk(pages[0])
    keys = [request.url.params.get_list("key") for request in hosts.good]
    assert keys == [[CANARY]] * 3
    assert_hidden(pages, caplog.text, caught.value, page.response.request)
    if way == "header":  # what is in a body is what the server says
        assert_hidden(page, page.response)


@pytest.mark.parametrize(
    "answer", [reply(401), reply(500), reply(200, content=b"<>"), None]
)
def test_failures(
    mode: str,
    scheme: str,
    answer: httpx2.Response | None,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: httpx2.Request) -> httpx2.Response:
        raise httpx2.ConnectError("no route")

    driver = Driver(
        mode,
        Hosts(answer) if answer is not None else broken,
        credentials={"s": credential(scheme, mode)},
        max_retries=1,
    )
    caplog.set_level(logging.DEBUG)
    with pytest.raises(ApiError) as caught:
        driver.items(changed(LIST, security=GET.security), None, None, None)
    client: object = driver.client
    assert_hidden(caught.value, *locals_of(caught.value))
    assert_hidden(caplog.text, client, vars(client))


def test_credentials(mode: str, scheme: str) -> None:
    made = credential(scheme, mode)
    assert_hidden(made, {"s": made})
    if isinstance(made, OAuth2 | AsyncOAuth2):
        parts = [getattr(made, name) for name in type(made).__slots__]
        assert_hidden(made.source, *parts)


@pytest.mark.parametrize(
    "answer", [{"token_type": "mac"}, {"access_token": f"{CANARY}\x7f"}]
)
@pytest.mark.parametrize("scheme", ["client secret", "refresh token", "password"])
def test_tokens_that_are_none(mode: str, scheme: str, answer: dict[str, str]) -> None:
    def granting(request: httpx2.Request) -> httpx2.Response:
        return reply(json={"access_token": CANARY, **answer})

    driver = Driver(mode, granting, credentials={"s": credential(scheme, mode)})
    with pytest.raises(ApiError) as caught:
        driver.call(GET)
    assert_hidden(caught.value, *locals_of(caught.value))


@pytest.mark.parametrize("kind", [SyncClient, AsyncClient])
def test_a_client_that_could_not_be_made_can_be_printed(kind: Any) -> None:
    """Tools do, which show the variables of a traceback."""
    assert kind.__name__ in repr(kind.__new__(kind))
