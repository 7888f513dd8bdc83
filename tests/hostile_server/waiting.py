"""How long the machine has kept this process waiting: time that is nobody's fault here.

Linux counts, for each thread, for how long it could have run and was not let. What passes
while the client sleeps, reads or computes is not in it, so a call that is late by itself
stays late however busy the machine is.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import Final

_THREADS: Final = Path("/proc/self/task")


class Stopwatch:
    """Seconds since it was made, but for those that the machine was busy with others."""

    def __init__(self) -> None:
        self._waits = _waits()
        self._started = time.monotonic()

    def seconds(self) -> float:
        passed = time.monotonic() - self._started
        kept = [wait - self._waits.get(name, 0.0) for name, wait in _waits().items()]
        return passed - sum(kept)


def _waits() -> dict[str, float]:
    """Seconds on the run queue, by thread; empty where nobody counts them."""
    found: dict[str, float] = {}
    if _THREADS.is_dir():
        for thread in _THREADS.iterdir():
            with suppress(OSError):  # it may have ended, or Linux may not count
                text = (thread / "schedstat").read_text("ascii")
                found[thread.name] = int(text.split()[1]) / 1e9
    return found
