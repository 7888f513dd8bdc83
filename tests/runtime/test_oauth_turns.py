"""Threads and tasks that want a token at the same time."""

from __future__ import annotations

import threading
import time
from typing import Any

import anyio
import httpx2
import pytest
from driving import Driver, reply
from granting import READ, SECRET, TOKEN_URL, Server, driver_of
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.errors import ApiTimeoutError
from sample._runtime.oauth import OAuth2Client


def test_threads_ask_for_one_token() -> None:
    server = Server()
    lock = threading.Lock()

    def answer(request: httpx2.Request) -> httpx2.Response:
        with lock:
            return server(request)

    driver = driver_of("sync", answer)
    seen: list[Any] = []

    def run() -> None:
        seen.extend(driver.client.call(READ)["token"] for _ in range(20))

    threads = [threading.Thread(target=run) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == ["token-1"] * 320
    assert len(server.forms) == 1


def test_tasks_ask_for_one_token_in_every_event_loop() -> None:
    server = Server()

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.001)
        return server(request)

    client = OAuth2Client(
        token_url=TOKEN_URL,
        client_id="me",
        client_secret=SECRET,
        client_credentials=True,
    )
    made = AsyncOAuth2(None, client)
    connections = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    driver = Driver(
        "async", Server(), credentials={"oauth": made}, http_client=connections
    )
    seen: list[Any] = []

    async def one() -> None:
        seen.append((await driver.client.call(READ))["token"])

    async def many() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(one)

    async def cancelled() -> None:
        with anyio.move_on_after(0.0005):
            await one()

    anyio.run(cancelled)  # while it asks
    server.forms.clear()
    anyio.run(many)
    assert len(server.forms) == 1
    server.refused = {seen[0]}
    seen.clear()
    anyio.run(many)
    assert len(server.forms) == 2
    assert len(set(seen)) == 1


@pytest.mark.parametrize("limit", ["deadline", "timeout"])
def test_a_thread_does_not_wait_for_longer_than_its_own_call_may(limit: str) -> None:
    """Another one asks for a token, has all the time in the world, and gets no answer."""
    asked, ended = threading.Event(), threading.Event()

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.set()
        ended.wait(20)
        return reply(json={"access_token": "late"})

    driver = driver_of("sync", answer)
    patient = threading.Thread(target=driver.client.call, args=(READ,))
    patient.start()
    try:
        assert asked.wait(20)
        hasty = driver.client.with_options(max_retries=0, **{limit: 0.1})
        started = time.monotonic()
        with pytest.raises(ApiTimeoutError):
            hasty.call(READ)
        assert time.monotonic() - started < 5
        assert not ended.is_set()
    finally:
        ended.set()
        patient.join()


@pytest.mark.parametrize("limit", ["deadline", "timeout"])
def test_a_task_does_not_wait_for_longer_than_its_own_call_may(limit: str) -> None:
    async def answer(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep_forever()
        raise AssertionError

    connections = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    driver = driver_of("async", Server(), http_client=connections)
    hasty = driver.client.with_options(max_retries=0, **{limit: 0.1})

    async def both() -> None:
        async with anyio.create_task_group() as group:
            group.start_soon(driver.client.call, READ)
            await anyio.wait_all_tasks_blocked()
            with pytest.raises(ApiTimeoutError):
                with anyio.fail_after(20):
                    await hasty.call(READ)
            group.cancel_scope.cancel()

    anyio.run(both)
