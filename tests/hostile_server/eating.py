"""Run as a program: makes calls, and says what they came to and how much memory they took.

`python eating.py <mode> <JSON: calls with their URLs and deadlines>`, with the SDK on
`PYTHONPATH`.
"""

from __future__ import annotations

import json
import resource
import sys
from importlib import import_module

from tests.hostile_server.calling import outcome

LIMIT = 2**20


def peak() -> int:
    """Bytes that this process has held at most."""
    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found * 1024


def main() -> None:
    mode, text = sys.argv[1:]
    sdk = import_module("prey")
    calls: list[tuple[str, str, float]] = json.loads(text)
    before = 0
    report: list[tuple[str, int]] = []
    for number, (name, url, deadline) in enumerate(calls):
        options = {"deadline": deadline, "max_response_size": LIMIT}
        found = outcome(sdk, mode, url, name, **options)
        if number == 0:  # what every call loads
            before = peak()
        is_fault = isinstance(found, Exception)
        said = f"{type(found).__name__}: {found}" if is_fault else "a value"
        report.append((said[:200], peak() - before))
    print(json.dumps(report))


if __name__ == "__main__":
    main()
