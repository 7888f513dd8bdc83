"""What is tried again, how often and when."""

import time
from email.utils import formatdate
from typing import Any

import anyio
import httpx2
import pytest
from letta import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    InternalServerError,
    Letta,
    RateLimitError,
)
from tests.end_to_end.answering import (
    Script,
    async_client_of,
    body_of,
    client_of,
    json_response,
)
from tests.end_to_end.messages import STEP, message
from tests.end_to_end.scripted import RESET, ScriptedServer, http_answer
from tests.end_to_end.server import Served
from tests.hostile_server.waiting import Stopwatch

GOOD = json_response(body_of([message("system_message")]))
GOOD_BYTES = http_answer(200, body_of([message("system_message")]))


def failed(status: int, **headers: str) -> httpx2.Response:
    return json_response(b'{"detail": "failed"}', status, **headers)


def first_page(client: Letta) -> list[Any]:
    items: list[Any] = client.steps.messages.list(STEP).first_page().items
    return items


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_passing_failure(status: int) -> None:
    script = Script([failed(status), GOOD])

    assert len(first_page(client_of(script, max_retries=1))) == 1
    assert len(script.requests) == 2


def test_a_passing_failure_async() -> None:
    script = Script([failed(503), httpx2.ConnectError("refused"), GOOD])

    async def call() -> list[Any]:
        async with async_client_of(script, max_retries=2) as client:
            page = await client.steps.messages.list(STEP).first_page()
            items: list[Any] = page.items
            return items

    assert len(anyio.run(call)) == 1
    assert len(script.requests) == 3


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422])
def test_a_failure_that_would_come_again(status: int) -> None:
    script = Script([failed(status), GOOD])

    with pytest.raises(ApiStatusError) as caught:
        first_page(client_of(script, max_retries=2))

    assert caught.value.status == status
    assert len(script.requests) == 1


@pytest.mark.parametrize("max_retries", [0, 1, 2])
def test_a_lasting_failure(max_retries: int) -> None:
    script = Script([failed(500)])

    with pytest.raises(InternalServerError) as caught:
        first_page(client_of(script, max_retries=max_retries))

    assert caught.value.body == {"detail": "failed"}
    assert len(script.requests) == max_retries + 1


def test_with_options_decides_for_one_call() -> None:
    script = Script([failed(500)])
    client = client_of(script, max_retries=2)

    with pytest.raises(InternalServerError):
        first_page(client.with_options(max_retries=0))

    assert len(script.requests) == 1


@pytest.mark.parametrize(
    "fault",
    [
        httpx2.ConnectError("refused"),
        httpx2.ConnectTimeout("late"),
        httpx2.ReadError("reset"),
        httpx2.ReadTimeout("late"),
        httpx2.RemoteProtocolError("nonsense"),
    ],
)
def test_no_answer(fault: Exception) -> None:
    script = Script([fault])
    late = isinstance(fault, httpx2.TimeoutException)

    with pytest.raises(ApiConnectionError) as caught:
        first_page(client_of(script, max_retries=1))

    assert isinstance(caught.value, ApiTimeoutError) == late
    assert caught.value.__cause__ is not None
    assert len(script.requests) == 2


def test_retry_after_in_seconds() -> None:
    script = Script([failed(429, **{"retry-after": "1"}), GOOD])
    started = time.monotonic()

    first_page(client_of(script, max_retries=1))

    assert 1 <= time.monotonic() - started < 3


def test_retry_after_as_a_date() -> None:
    in_two_seconds = formatdate(time.time() + 2, usegmt=True)
    script = Script([failed(503, **{"retry-after": in_two_seconds}), GOOD])
    started = time.monotonic()

    first_page(client_of(script, max_retries=1))

    # The date has no fractions: one to two seconds are left of the two.
    assert 0.9 <= time.monotonic() - started < 4


@pytest.mark.parametrize("value", ["soon", "-5", "", "nan", "1e9999"])
def test_retry_after_that_makes_no_sense(value: str) -> None:
    script = Script([failed(429, **{"retry-after": value}), GOOD])
    watch = Stopwatch()

    first_page(client_of(script, max_retries=1))

    assert watch.seconds() < 5
    assert len(script.requests) == 2


def test_retry_after_that_is_too_far_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The caller waits a minute at most, and not a day."""
    waits: list[float] = []
    monkeypatch.setattr(time, "sleep", waits.append)
    script = Script([failed(429, **{"retry-after": "86400"})])

    with pytest.raises(RateLimitError):
        first_page(client_of(script, max_retries=1))

    assert sum(waits) <= 60
    assert len(script.requests) == 1 + len(waits)


def test_the_connection_that_letta_drops_after_a_500(server: Served) -> None:
    with Letta(base_url=server.url, max_retries=1) as client:
        with pytest.raises(InternalServerError) as caught:
            client.steps.messages.list(STEP, limit=-1).first_page()
        found = list(client.steps.messages.list(STEP, limit=5))

    assert caught.value.status == 500
    assert caught.value.body == {"detail": "An unknown error occurred"}
    assert len({hit.path for hit in server.hits}) == 1
    assert len({item.to_dict()["id"] for item in found}) == 23


def test_a_kept_connection_that_is_reset_on_the_next_request() -> None:
    with ScriptedServer([GOOD_BYTES, RESET, GOOD_BYTES]) as server:
        client = server.client(max_retries=1)
        first_page(client)
        found = first_page(client)
        client.close()

    assert len(found) == 1
    assert server.requests == 3
    assert server.connections == 2


def test_a_500_then_a_reset_then_an_answer() -> None:
    script = [http_answer(500, b'{"detail": "x"}'), RESET, GOOD_BYTES]
    with ScriptedServer(script) as server:
        client = server.client(max_retries=2)
        found = first_page(client)
        client.close()

    assert len(found) == 1
    assert server.requests == 3


def test_a_page_in_the_middle_of_a_walk_is_tried_again() -> None:
    pages = [
        json_response(body_of([message("system_message", 1)])),
        failed(500),
        json_response(body_of([message("system_message", 2)])),
        json_response(b"[]"),
    ]
    script = Script(pages)

    found = list(client_of(script, max_retries=1).steps.messages.list(STEP))

    assert [item.to_dict()["id"] for item in found] == ["message-1", "message-2"]
    assert [request.url.params.get("after") for request in script.requests] == [
        None,
        "message-1",
        "message-1",
        "message-2",
    ]
