"""A secret of any scheme goes to the origin that it is for, and nothing shows it."""

from __future__ import annotations

import logging
import pickle
import traceback
from base64 import b64encode
from typing import Any

import httpx2
import pytest
from driving import LIST, Driver, reply
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.auth import ApiKey, Basic, Bearer, HttpScheme
from sample._runtime.errors import ApiError, PaginationError
from sample._runtime.links import LinkHeader, NextLink
from sample._runtime.operation import Operation
from sample._runtime.sync_oauth import OAuth2

CANARY = "canary-7f3a"
ENCODED = b64encode(f"Ann:{CANARY}".encode()).decode()
CANARIES = (CANARY, "canary", ENCODED[-12:])
SCHEMES = (
    "bearer",
    "basic",
    "digest",
    "header",
    "query",
    "cookie",
    "oauth",
    "function",
)
GET: Operation[Any] = Operation(method="GET", path="/v1/things", security=(("s",),))


def credential(scheme: str, mode: str) -> Any:
    made = AsyncOAuth2 if mode == "async" else OAuth2
    match scheme:
        case "bearer":
            return Bearer(CANARY)
        case "basic":
            return Basic("Ann", CANARY)
        case "digest":
            return HttpScheme(CANARY, "Digest")
        case "header":
            return ApiKey(CANARY, "X-Key", "header")
        case "query":
            return ApiKey(CANARY, "key", "query")
        case "cookie":
            return ApiKey(CANARY, "session", "cookie")
        case "oauth":
            return made(
                token_url="http://h/token",
                client_id="me",
                client_secret=CANARY,
                client_credentials=True,
            )
        case _:
            return Bearer(lambda: CANARY)


def carries(request: httpx2.Request) -> bool:
    """Whether a secret is anywhere in a request."""
    text = str((request.url.raw_path, request.headers.raw, request.content))
    return any(canary in text for canary in CANARIES)


class Hosts:
    """A good host, which leads to an evil one, and what each of them has seen."""

    def __init__(self, answer: httpx2.Response) -> None:
        self.answer = answer
        self.good: list[httpx2.Request] = []
        self.evil: list[httpx2.Request] = []

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/token":
            return reply(json={"access_token": CANARY, "token_type": "bearer"})
        if request.url.host != "h" or request.url.port or request.url.scheme != "http":
            self.evil.append(request)
            return reply(json=[])
        self.good.append(request)
        return httpx2.Response(
            self.answer.status_code,
            headers=self.answer.headers,
            content=self.answer.content,
        )


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("location", ["http://evil/x", "https://h/x", "http://h:81/x"])
def test_redirects(mode: str, scheme: str, location: str) -> None:
    hosts = Hosts(reply(302, headers={"location": location}))
    driver = Driver(mode, hosts, credentials={"s": credential(scheme, mode)})
    driver.call(GET)
    assert [carries(request) for request in hosts.good] == [True]
    assert [carries(request) for request in hosts.evil] == [False]


@pytest.mark.parametrize("location", ["http://evil/x", "https://h/x", "//evil/x"])
@pytest.mark.parametrize("way", ["body", "header"])
def test_links_to_the_next_page(
    mode: str, scheme: str, location: str, way: str
) -> None:
    style = NextLink(next=("next",), items=("items",))
    answer = reply(json={"items": [{"id": 1}], "next": location})
    operation: Any = LIST._replace(pages=style, security=GET.security)
    if way == "header":
        operation = operation._replace(pages=LinkHeader())
        link = {"link": f'<{location}>; rel="next"'}
        answer = reply(json=[{"id": 1}], headers=link)
    hosts = Hosts(answer)
    driver = Driver(mode, hosts, credentials={"s": credential(scheme, mode)})
    with pytest.raises(PaginationError):
        driver.items(operation, None, None, None)
    assert [carries(request) for request in hosts.good] == [True]
    assert hosts.evil == []


def test_a_link_that_repeats_a_key(mode: str, caplog: pytest.LogCaptureFixture) -> None:
    """Servers put the query of a request into the links that they answer."""
    link = f"/v1/things?key={CANARY}&page=2"
    hosts = Hosts(reply(json={"items": [{"id": 1}], "next": link}))
    style = NextLink(next=("next",), items=("items",))
    operation: Any = LIST._replace(pages=style, security=GET.security)
    driver = Driver(mode, hosts, credentials={"s": credential("query", mode)})
    caplog.set_level(logging.DEBUG)
    pages: list[Any] = []

    def walk(client: Any) -> Any:
        pages.append(client.pages(operation, None, None, None))
        return pages[0].first_page()

    page = driver.run(walk)
    with pytest.raises(PaginationError) as caught:
        driver.walk(pages[0])
    assert [request.url.query.count(b"key=") for request in hosts.good] == [1] * 3
    shown = [
        *(repr(page), repr(pages), repr(page.response), str(page.response.url)),
        *(caplog.text, repr(caught.value)),
        *traceback.format_exception(caught.value),
        str(pickle.dumps(caught.value)),
        str(pickle.dumps(page.response.request)),
    ]
    assert CANARY not in "".join(shown)


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
        driver.items(LIST._replace(security=GET.security), None, None, None)
    fault = caught.value
    shown = [
        *(caplog.text, repr(fault), repr(vars(fault)), repr(driver.client)),
        *traceback.format_exception(fault),
        str(pickle.dumps(fault)),
        repr(vars(driver.client)),
    ]
    for canary in CANARIES:
        assert canary not in "".join(shown)
