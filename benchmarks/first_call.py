"""One fresh process: how long the first call of a client takes, and how long the second.

Prints seconds as a JSON list: CPU of the first and the second call, then wall of the
same. Arguments: `letta` or `letta_client`, and a file with the page to answer with.
"""

from __future__ import annotations

import json
import sys
import time
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any

from benchmarks.inputs import MESSAGES, STEP_ID


def main(package: str, page: Path) -> None:
    """Measure; the package and what it needs for HTTP are imported beforehand."""
    body = page.read_bytes()
    http: Any = import_module("httpx2" if package == "letta" else "httpx")
    letta = import_module(package).Letta
    headers = {"content-type": "application/json"}

    def answer(_: Any) -> Any:
        return http.Response(200, headers=headers, content=body)

    transport = http.MockTransport(answer)

    cpu, wall = [time.process_time()], [time.perf_counter()]
    client = letta(api_key="key", http_client=http.Client(transport=transport))
    for _ in range(2):
        page_of_client = client.steps.messages.list(STEP_ID)
        if package == "letta":
            page_of_client = page_of_client.first_page()
        cpu.append(time.process_time())
        wall.append(time.perf_counter())
        if len(page_of_client.items) != MESSAGES:
            raise SystemExit(f"{package} does not find {MESSAGES} messages")
    spans = [end - start for clock in (cpu, wall) for start, end in pairwise(clock)]
    print(json.dumps(spans))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
