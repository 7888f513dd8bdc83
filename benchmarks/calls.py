"""What a call costs beyond bare `httpx2`: the same client, the same body, on loopback."""

from __future__ import annotations

import sys
import tempfile
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from importlib import import_module
from pathlib import Path
from statistics import median
from time import thread_time
from typing import Any, Final

import httpx2
from benchmarks.inputs import STEP_ID, copy_sdk
from benchmarks.measure import Goal, judge, show_table

ROUNDS: Final = 60
CALLS: Final = 50
BODY: Final = b"[]"


class Handler(BaseHTTPRequestHandler):
    """Answers every GET with an empty page."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


def main() -> None:
    """Measure, print a table, then the goal."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    # Another process would be nicer to the caches; its CPU is not counted either way,
    # since only the thread of the caller is measured.
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}"
    with tempfile.TemporaryDirectory() as name, httpx2.Client() as connections:
        sys.path.insert(0, str(copy_sdk(Path(name))))
        letta = import_module("letta")
        client = letta.Letta(api_key="key", base_url=url, http_client=connections)
        path = f"{url}/v1/steps/{STEP_ID}/messages"
        headers = {"authorization": "Bearer key", "accept": "application/json"}
        cases: dict[str, Callable[[], object]] = {
            "httpx2": lambda: connections.get(path, headers=headers).json(),
            "ours": lambda: client.steps.messages.list(STEP_ID).first_page().items,
        }
        samples = measure(cases)
    server.shutdown()
    extra = median(
        ours - bare
        for ours, bare in zip(samples["ours"], samples["httpx2"], strict=True)
    )
    rows = [[name, f"{median(times) * 1e6:.0f}"] for name, times in samples.items()]
    title = f"A call, medians of {ROUNDS} rounds of {CALLS}"
    show_table(title, ["", "CPU µs"], rows)
    judge([Goal("a call, beyond httpx2", extra * 1e6, 120, "µs")])


def measure(cases: dict[str, Callable[[], object]]) -> dict[str, list[float]]:
    """CPU seconds of the calling thread for one call, by round."""
    samples: dict[str, list[float]] = {name: [] for name in cases}
    for case in cases.values():
        for _ in range(CALLS):
            case()
    for number in range(ROUNDS):
        for name in sorted(cases, reverse=number % 2 == 1):
            started = thread_time()
            for _ in range(CALLS):
                cases[name]()
            samples[name].append((thread_time() - started) / CALLS)
    return samples


if __name__ == "__main__":
    main()
