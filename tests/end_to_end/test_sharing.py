"""Clients that are shared by threads, tasks, processes and event loops, and that go away."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import threading
import warnings
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from letta import AsyncLetta, Letta
from tests.end_to_end.messages import STEP
from tests.end_to_end.server import Served

_FILES = Path("/proc/self/fd")
needs_proc = pytest.mark.skipif(not _FILES.exists(), reason="counts by /proc")


def sockets() -> int:
    """How many this process has open."""
    found = 0
    for file in list(_FILES.iterdir()):
        try:
            found += os.readlink(file).startswith("socket:")
        except FileNotFoundError:
            continue
    return found


def are_closed(many: int) -> bool:
    """Whether no more than so many stay open; the server, which is in this process, may
    be a moment behind."""
    for _ in range(100):
        if sockets() <= many:
            return True
        threading.Event().wait(0.05)
    return False


def resident() -> int:
    """Bytes of memory that this process holds."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def mixed_up(threads: int, calls: int, client: Letta) -> list[str]:
    """Answers that belong to another call."""
    wrong: list[str] = []

    def run(number: int) -> None:
        for call in range(calls):
            step = f"step-{number}-{call}"
            options = client.with_options(headers={"X-Thread": step})
            page = options.steps.messages.list(step, limit=number + 1).first_page()
            message: Any = page.items[0]
            sent = page.response.request
            if message.id != step or not sent.url.path.endswith(f"/{step}/messages"):
                wrong.append(f"{step}: {message.id}")

    running = [threading.Thread(target=run, args=(n,)) for n in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return wrong


def echo(request: httpx2.Request) -> httpx2.Response:
    """A message whose id is what the request says in three places."""
    step = request.url.path.split("/")[3]
    assert request.headers["x-thread"] == step
    assert request.url.params["limit"] == str(int(step.split("-")[1]) + 1)
    assert request.headers["authorization"] == "Bearer key"
    message: dict[str, Any] = {
        "id": step,
        "date": "2026-01-01T00:00:00Z",
        "message_type": "reasoning_message",
        "reasoning": step,
    }
    return httpx2.Response(200, json=[message])


@pytest.mark.parametrize(
    "calls", [30, pytest.param(1000, marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_threads_mix_nothing_up(calls: int) -> None:
    connections = httpx2.Client(transport=httpx2.MockTransport(echo))
    client = Letta(api_key="key", http_client=connections)
    assert mixed_up(32, calls, client) == []


def test_threads_share_connections(server: Served) -> None:
    with Letta(base_url=server.url, api_key="key") as client:
        counts: list[int] = []

        def run() -> None:
            for _ in range(5):
                page = client.steps.messages.list(STEP, limit=3).first_page()
                items: list[Any] = page.items
                counts.append(len({message.id for message in items}))

        running = [threading.Thread(target=run) for _ in range(16)]
        for thread in running:
            thread.start()
        for thread in running:
            thread.join()
    assert counts == [3] * 80


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_forked_process_has_connections_of_its_own(server: Served) -> None:
    with Letta(base_url=server.url, api_key="key") as client:

        def ask() -> int:
            return len(client.steps.messages.list(STEP, limit=2).first_page().items)

        expected = ask()
        inside: Any = client
        before = inside._pool.current()
        child = os.fork()
        if child == 0:
            try:
                good = ask() == expected and inside._pool.current() is not before
                os._exit(0 if good else 1)
            finally:
                os._exit(2)
        assert ask() == expected
        assert inside._pool.current() is before
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert ask() == expected


@needs_proc
def test_event_loops_come_and_go(server: Served) -> None:
    client = AsyncLetta(base_url=server.url, api_key="key")
    at_first = sockets()

    async def ask() -> int:
        page = await client.steps.messages.list(STEP, limit=2).first_page()
        return len(page.items)

    with warnings.catch_warnings():
        warnings.simplefilter("error", ResourceWarning)
        counts = [asyncio.run(ask()) for _ in range(4)]
        counts.append(anyio.run(ask))
        gc.collect()
    assert len(set(counts)) == 1
    assert are_closed(at_first)


@needs_proc
def test_clients_leave_nothing_behind(server: Served) -> None:
    def open_and_close(many: int) -> None:
        for _ in range(many):
            with Letta(base_url=server.url, api_key="key") as client:
                client.steps.messages.list(STEP, limit=1).first_page()

    async def open_and_close_async(many: int) -> None:
        for _ in range(many):
            async with AsyncLetta(base_url=server.url, api_key="key") as client:
                await client.steps.messages.list(STEP, limit=1).first_page()

    open_and_close(20)
    anyio.run(open_and_close_async, 20)
    gc.collect()
    memory, open_sockets = resident(), sockets()
    open_and_close(250)
    anyio.run(open_and_close_async, 250)
    gc.collect()
    assert resident() - memory < 4_000_000
    assert are_closed(open_sockets)


@needs_proc
@pytest.mark.parametrize(
    "many", [200, pytest.param(1000, marks=pytest.mark.slow)], ids=["few", "many"]
)
def test_cancelled_calls_leave_nothing_behind(server: Served, many: int) -> None:
    chance = random.Random(7)
    open_sockets = sockets()

    async def run() -> None:
        async with AsyncLetta(base_url=server.url, api_key="key") as client:
            for _ in range(many):
                task = asyncio.create_task(
                    client.steps.messages.list(STEP).first_page()
                )
                await asyncio.sleep(chance.random() * 0.006)
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
            assert asyncio.all_tasks() == {asyncio.current_task()}
            # It still works, and with few connections.
            page = await client.steps.messages.list(STEP, limit=1).first_page()
            assert page.items

    asyncio.run(run())
    gc.collect()
    assert are_closed(open_sockets)
