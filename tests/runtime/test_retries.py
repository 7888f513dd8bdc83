"""Retries: which faults, which requests, how long, how many."""

from __future__ import annotations

import logging
import threading
import time
from email.utils import formatdate
from typing import Any

import httpx2
import pytest
from driving import GET, TOKEN, Driver, answers, changed, reply
from hypothesis import given
from hypothesis import strategies as st
from sample._runtime.decoding import decode_any
from sample._runtime.errors import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    InternalServerError,
    RateLimitError,
)
from sample._runtime.json_body import JsonBody
from sample._runtime.operation import Operation
from sample._runtime.replies import JsonReply
from sample._runtime.settings import RetryBudget
from sample._runtime.tries import server_hint

POST: Operation[Any] = Operation(
    method="POST",
    path="/v1/things",
    bodies=(JsonBody(),),
    replies={"200": JsonReply(lambda: decode_any)},
)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize(
    "fault",
    [
        *(reply(status) for status in (408, 429, 500, 502, 503, 504)),
        httpx2.ConnectError,
        httpx2.ReadError,  # a keep-alive connection that the server dropped
        httpx2.RemoteProtocolError,
        httpx2.ReadTimeout,
        httpx2.PoolTimeout,
    ],
    ids=str,
)
def test_faults_that_are_tried_again(mode: str, fault: Any) -> None:
    driver = Driver(mode, answers(fault, fault, reply(json={"ok": True})))
    assert driver.call() == {"ok": True}
    assert len(driver.requests) == 3
    assert len(driver.waits) == 2
    assert 0 <= driver.waits[0] <= 0.5
    assert 0 <= driver.waits[1] <= 1.0


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 501, 302])
def test_statuses_that_stand(mode: str, status: int) -> None:
    driver = Driver(mode, answers(reply(status)))
    with pytest.raises(ApiStatusError) as caught:
        driver.call()
    assert caught.value.status == status
    assert len(driver.requests) == 1


def test_a_500_that_drops_the_connection(mode: str) -> None:
    outcomes = (reply(500), httpx2.ReadError, reply(json=[1]))
    driver = Driver(mode, answers(*outcomes))
    assert driver.call() == [1]


def test_the_last_fault_is_raised(mode: str) -> None:
    driver = Driver(mode, answers(reply(503), httpx2.ConnectError))
    with pytest.raises(ApiConnectionError, match=r"it broke \(3 tries\)$") as caught:
        driver.call()
    assert isinstance(caught.value.__cause__, httpx2.ConnectError)
    driver = Driver(mode, answers(httpx2.ReadTimeout), max_retries=0)
    with pytest.raises(ApiTimeoutError, match=r"it broke$") as timeout:
        driver.call()
    assert isinstance(timeout.value.__cause__, httpx2.ReadTimeout)
    assert TOKEN not in str(vars(timeout.value.__cause__.request.headers))


@pytest.mark.parametrize(
    ("fault", "tries"),
    [
        (reply(500), 1),
        (reply(429), 1),
        (httpx2.ReadError, 1),
        (httpx2.ReadTimeout, 1),
        (httpx2.ConnectError, 3),
        (httpx2.ConnectTimeout, 3),
        (httpx2.PoolTimeout, 3),
    ],
    ids=str,
)
@pytest.mark.parametrize("method", ["POST", "PATCH"])
def test_what_is_not_idempotent(mode: str, method: str, fault: Any, tries: int) -> None:
    driver = Driver(mode, answers(fault))
    with pytest.raises((ApiStatusError, ApiConnectionError)):
        driver.call(changed(POST, method=method), body={})
    assert len(driver.requests) == tries


def test_one_idempotency_key_for_all_tries(mode: str) -> None:
    headers = {"Idempotency-Key": "k1"}
    driver = Driver(mode, answers(reply(500)), headers=headers)
    with pytest.raises(InternalServerError):
        driver.call(POST, body={"a": 1})
    keys = [request.headers["idempotency-key"] for request in driver.requests]
    assert keys == ["k1"] * 3
    assert {request.content for request in driver.requests} == {b'{"a":1}'}


@pytest.mark.parametrize(
    "fault", [httpx2.UnsupportedProtocol, httpx2.LocalProtocolError]
)
def test_our_own_faults_stand(mode: str, fault: Any) -> None:
    driver = Driver(mode, answers(fault))
    with pytest.raises(ApiConnectionError):
        driver.call()
    assert len(driver.requests) == 1


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after": "1.5"}, 1.5),
        ({"retry-after": "3600"}, 60.0),
        ({"retry-after-ms": "250", "retry-after": "9"}, 0.25),
        ({"retry-after-ms": "soon", "retry-after": "9"}, 9.0),
        ({"retry-after": formatdate(1_000_030, usegmt=True)}, 30.0),
        ({"retry-after": formatdate(1_003_000, usegmt=True)}, 60.0),
        ({"retry-after": formatdate(999_000, usegmt=True)}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e99"}, None),
        ({"retry-after": "99999999"}, None),
        ({"retry-after": "tomorrow"}, None),
        ({"retry-after": "Wed, 99 Foo 9999 99:99:99 GMT"}, None),
        ({"retry-after": ""}, None),
        ({}, None),
    ],
)
def test_hints(headers: dict[str, str], wait: float | None) -> None:
    assert server_hint(httpx2.Headers(headers), 1_000_000) == wait


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_hint(text: str) -> None:
    headers = httpx2.Headers({"retry-after": text}, encoding="utf-8")
    wait = server_hint(headers, 1_000_000)
    assert wait is None or 0 <= wait <= 60


def test_hints_are_waited_for(mode: str) -> None:
    hinted = reply(429, headers={"retry-after": "3"})
    driver = Driver(mode, answers(hinted, reply(json=1)))
    assert driver.call() == 1
    assert driver.waits == [3.0]
    driver = Driver(mode, answers(reply(429, headers={"retry-after": "99999999"})))
    with pytest.raises(RateLimitError):
        driver.call()
    assert max(driver.waits) <= 1.0


def test_waits_grow_to_a_cap() -> None:
    driver = Driver("sync", answers(reply(500)), max_retries=20)
    with pytest.raises(InternalServerError):
        driver.call()
    assert len(driver.waits) == 20
    assert max(driver.waits) <= 8.0
    assert max(driver.waits[6:]) > 1.0


def test_the_budget_bounds_an_outage(mode: str) -> None:
    driver = Driver(mode, answers(reply(500)))
    child = driver.client.with_options(max_retries=3)
    for client in (driver.client, child) * 50:
        with pytest.raises(InternalServerError):
            driver.run(lambda one: one.call(GET), client)
    assert len(driver.requests) == 100 + 30


def test_the_budget_comes_back() -> None:
    budget = RetryBudget(1.0)
    assert budget.take()
    assert not budget.take()
    for _ in range(11):
        budget.give_back()
    assert budget.take()
    assert not budget.take()


def test_the_budget_is_safe_between_threads() -> None:
    budget = RetryBudget(1000.0)
    taken: list[bool] = []

    def take() -> None:
        taken.extend(budget.take() for _ in range(300))

    threads = [threading.Thread(target=take) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sum(taken) == 1000


def test_real_waits(mode: str) -> None:
    hinted = reply(429, headers={"retry-after-ms": "20"})
    driver = Driver(mode, answers(hinted, reply()), sleep=None)
    started = time.monotonic()
    driver.call()
    assert time.monotonic() - started >= 0.02


def test_tries_are_logged_without_secrets(
    mode: str, caplog: pytest.LogCaptureFixture
) -> None:
    driver = Driver(
        mode, answers(reply(500), httpx2.ReadError, reply(json="body-text"))
    )
    with caplog.at_level(logging.DEBUG, "sample"):
        driver.client = driver.client.with_options(query={"q": "query-text"})
        driver.call()
    lines = [r.getMessage() for r in caplog.records if r.name == "sample"]
    assert len(lines) == 3
    assert lines[0].startswith("GET /v1/things -> 500 in 0.0")
    assert "(try 1), next in " in lines[0]
    assert "ReadError" in lines[1]
    assert lines[2].endswith("(try 3)")
    for secret in (TOKEN, "body-text", "query-text"):
        assert secret not in "".join(lines)
