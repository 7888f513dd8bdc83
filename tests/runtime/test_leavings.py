"""What a call leaves in the hands of a program shows no secret of any scheme: pages,
streams, downloads, raw access, retries, and faults in the middle of them."""

from __future__ import annotations

import logging
import time
from contextlib import nullcontext
from typing import Any

import anyio
import httpx2
import pytest
from canaries import SCHEMES, assert_hidden, carries, credential, grant
from driving import GET, LIST, Driver, changed, reply
from sample._runtime.async_client import AsyncClient
from sample._runtime.async_downloads import AsyncDownload
from sample._runtime.async_pages import AsyncEnvelopePages
from sample._runtime.async_streams import AsyncStream
from sample._runtime.decoding import decode_any
from sample._runtime.errors import SdkError
from sample._runtime.operation import Operation
from sample._runtime.replies import BytesReply
from sample._runtime.streaming import ServerEvents, StreamOperation
from sample._runtime.sync_downloads import Download
from sample._runtime.sync_pages import EnvelopePages
from sample._runtime.sync_streams import Stream

SECURED = (("s",),)
STREAM: StreamOperation[Any] = StreamOperation(
    method="GET",
    path="/x",
    events=ServerEvents(lambda: decode_any),
    security=SECURED,
)
FILE: Operation[bytes] = Operation(
    method="GET", path="/x", replies={"200": BytesReply()}, security=SECURED
)
EVENTS = {"content-type": "text/event-stream"}


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=SCHEMES)
def scheme(request: pytest.FixtureRequest) -> Any:
    return request.param


async def got(value: Any) -> Any:
    """What is returned, awaited or iterated, of a sync or an async client."""
    if hasattr(value, "__aiter__"):
        return [one async for one in value]
    if hasattr(value, "__await__"):
        return await value
    return list(value) if hasattr(value, "__next__") else value


async def raw(client: Any) -> list[Any]:
    answer = await got(client.raw(client.call, changed(GET, security=SECURED)))
    return [answer, answer.response, answer.typed_headers, answer.headers]


async def page(client: Any) -> list[Any]:
    is_async = isinstance(client, AsyncClient)
    kind: Any = AsyncEnvelopePages if is_async else EnvelopePages
    pages = kind(client, changed(LIST, security=SECURED), None, None, None)
    first = await got(pages.first_page())
    return [pages, first, first.response]


async def stream(client: Any) -> list[Any]:
    kind: Any = AsyncStream if isinstance(client, AsyncClient) else Stream
    answer = await got(client.raw(kind(client, STREAM).response))
    made = kind(client, STREAM)
    before = [made, answer, answer.response, await got(made.response())]
    return [*before, *await got(made.events()), await got(made.response())]


async def download(client: Any) -> list[Any]:
    kind: Any = AsyncDownload if isinstance(client, AsyncClient) else Download
    made = kind(client, FILE)
    opened = await got(made.response())
    return [made, opened, await got(made.read()), await got(made.response())]


WAYS = {"raw": raw, "page": page, "stream": stream, "download": download}
GOOD: dict[str, dict[str, Any]] = {
    "raw": {"json": {}},
    "page": {"json": [{"id": 1}]},
    "stream": {"content": b"data: 1\n\n", "headers": EVENTS},
    "download": {"content": b"abc"},
}
GOOD_FATES = ("good", "busy", "moved")
BAD_FATES = ("refused", "wrong", "cut off", "overdue")


def outcomes(fate: str, way: str) -> list[httpx2.Response | httpx2.RequestError]:
    """What the server does, try after try."""
    good = reply(**GOOD[way])
    match fate:
        case "busy":
            return [reply(503, headers={"retry-after": "0"}), good]
        case "moved":
            return [reply(307, headers={"location": "/v1/things?a=1"}), good]
        case "refused":
            return [reply(401)]
        case "wrong":
            return [reply(content=b'data: {"x"\n\n', headers=EVENTS)]
        case "cut off":
            return [httpx2.ReadError("it broke")]
        case "overdue":
            return [httpx2.ReadTimeout("too late")]
        case _:
            return [good]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("fate", [*GOOD_FATES, *BAD_FATES])
def test_nothing_is_left_that_shows_a_secret(
    mode: str, scheme: str, way: str, fate: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    left = outcomes(fate, way)
    sent: list[httpx2.Request] = []
    hooked: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        granted = grant(request)
        if granted is not None:
            return granted
        sent.append(request)
        outcome = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(outcome, httpx2.RequestError):
            outcome.request = request
            time.sleep(0.02 if fate == "overdue" else 0)
            raise outcome
        return httpx2.Response(
            outcome.status_code, headers=outcome.headers, content=outcome.content
        )

    def hook(what: object) -> None:
        hooked.append(f"{what!r} {what} {what:}")

    driver = Driver(
        mode,
        answer,
        credentials={"s": credential(scheme, mode)},
        max_retries=1,
        deadline=0.02 if fate == "overdue" else 20,
        on_request=hook,
        on_response=hook,
        on_retry=hook,
    )
    things: list[Any] = []
    is_good = fate in GOOD_FATES or (fate == "wrong" and way == "download")
    with nullcontext() if is_good else pytest.raises(SdkError) as caught:
        things = anyio.run(WAYS[way], driver.client)
    assert_hidden(*things, caught and caught.value)
    assert all(carries(request) for request in sent)
    assert_hidden(*hooked, caplog.text, driver.client)
