"""The stopwatch counts what a client does, and not what other programs do."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import pytest
from tests.hostile_server.waiting import Stopwatch

_BUSY = "while True: pass"


def work(seconds: float) -> None:
    """Computes for as long."""
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def test_sleep_and_work_count() -> None:
    watch = Stopwatch()
    time.sleep(0.1)
    work(0.1)
    assert watch.seconds() > 0.19


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts")
def test_what_others_do_does_not() -> None:
    others = [
        subprocess.Popen([sys.executable, "-c", _BUSY])
        for _ in range(2 * (os.cpu_count() or 1))
    ]
    try:
        started, watch = time.monotonic(), Stopwatch()
        work(0.15)
        passed, counted = time.monotonic() - started, watch.seconds()
    finally:
        for other in others:
            other.kill()
            other.wait()
    assert 0.14 < counted < 0.15 + (passed - 0.15) / 2 + 0.05
