"""What a call costs beyond bare `httpx2`: the same client, the same body, on loopback."""

from __future__ import annotations

import asyncio
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from statistics import median
from time import thread_time
from typing import Any, Final, TypeAlias

import httpx2
from benchmarks.inputs import STEP_ID, copy_sdk
from benchmarks.measure import Goal, judge, show_table

ROUNDS: Final = 60
CALLS: Final = 50
BODY: Final = b"[]"
PATH: Final = f"/v1/steps/{STEP_ID}/messages"
HEADERS: Final = {"authorization": "Bearer key", "accept": "application/json"}
Samples: TypeAlias = dict[str, list[float]]


class Handler(BaseHTTPRequestHandler):
    """Answers every GET with an empty page."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    """Head and body leave at once. In two packets the second waits for the other side's
    delayed acknowledgement (40 ms), and each call begins with cold caches."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


def main() -> None:
    """Measure, print a table, then the goals."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    # Another process would be nicer to the caches; its CPU is not counted either way,
    # since only the thread of the caller is measured.
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    with tempfile.TemporaryDirectory() as name:
        sys.path.insert(0, str(copy_sdk(Path(name))))
        letta = import_module("letta")
        samples = {
            "sync": measure_sync(letta, url),
            "async": asyncio.run(measure_async(letta, url)),
        }
    server.shutdown()
    rows: list[list[str]] = []
    goals: list[Goal] = []
    for mode, times in samples.items():
        pairs = zip(times["ours"], times["httpx2"], strict=True)
        extra = median(ours - bare for ours, bare in pairs)
        cases = (median(times["httpx2"]), median(times["ours"]), extra)
        rows.append([mode, *(f"{seconds * 1e6:.0f}" for seconds in cases)])
        goals.append(Goal(f"a call, {mode}, beyond httpx2", extra * 1e6, 120, "µs"))
    title = f"A call, medians of {ROUNDS} rounds of {CALLS}, CPU µs"
    show_table(title, ["", "httpx2", "ours", "extra"], rows)
    judge(goals)


def measure_sync(letta: Any, url: str) -> Samples:
    """CPU seconds of the calling thread for one call, by round."""
    with httpx2.Client() as connections:
        client = letta.Letta(api_key="key", base_url=url, http_client=connections)

        def bare() -> None:
            for _ in range(CALLS):
                connections.get(url + PATH, headers=HEADERS).json()

        def ours() -> None:
            for _ in range(CALLS):
                _ = client.steps.messages.list(STEP_ID).first_page().items

        cases: dict[str, Callable[[], None]] = {"httpx2": bare, "ours": ours}
        samples: Samples = {name: [] for name in cases}
        for number in range(-1, ROUNDS):
            for name in sorted(cases, reverse=number % 2 == 1):
                started = thread_time()
                cases[name]()
                if number >= 0:  # the first round warms up
                    samples[name].append((thread_time() - started) / CALLS)
    return samples


async def measure_async(letta: Any, url: str) -> Samples:
    """The same for the async client."""
    async with httpx2.AsyncClient() as connections:
        client = letta.AsyncLetta(api_key="key", base_url=url, http_client=connections)

        async def bare() -> None:
            for _ in range(CALLS):
                (await connections.get(url + PATH, headers=HEADERS)).json()

        async def ours() -> None:
            for _ in range(CALLS):
                _ = (await client.steps.messages.list(STEP_ID).first_page()).items

        cases: dict[str, Callable[[], Awaitable[None]]] = {
            "httpx2": bare,
            "ours": ours,
        }
        samples: Samples = {name: [] for name in cases}
        for number in range(-1, ROUNDS):
            for name in sorted(cases, reverse=number % 2 == 1):
                started = thread_time()
                await cases[name]()
                if number >= 0:
                    samples[name].append((thread_time() - started) / CALLS)
    return samples


if __name__ == "__main__":
    main()
