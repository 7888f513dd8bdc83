"""Stoplight Prism on loopback: it validates each request against the description.

Prism comes from npm. It is installed into a folder that `PRISM_HOME` names, or into a
temporary one; without npm the tests are skipped, and say so.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Final

PACKAGE: Final = "@stoplight/prism-cli@5.14.2"
_START_SECONDS: Final = 240


@cache
def executable() -> Path | None:
    """The program, installed when need be; None without npm or without its registry."""
    npm = shutil.which("npm")
    if npm is None:
        return None
    worker = os.environ.get(
        "PYTEST_XDIST_WORKER", "main"
    )  # two must not install at once
    own = Path(tempfile.gettempdir(), f"prism-{worker}")
    home = Path(os.environ.get("PRISM_HOME") or own)
    program = home / "node_modules/.bin/prism"
    if not program.exists():
        home.mkdir(parents=True, exist_ok=True)
        command = (npm, "install", "--no-fund", "--no-audit", "--silent", PACKAGE)
        done = subprocess.run(command, cwd=home, capture_output=True, check=False)
        if done.returncode != 0:
            return None
    return program


@contextmanager
def serving(description: Path, folder: Path) -> Generator[str, None, None]:
    """The base URL of a Prism that answers for a description."""
    program = executable()
    assert program is not None, "npm is not here"
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = (program, "mock", "--host", "127.0.0.1", "--port", str(port))
    with (folder / "prism.log").open("w") as log:
        process = subprocess.Popen(
            (*command, "--ignoreExamples", str(description)), stdout=log, stderr=log
        )
    try:
        _wait(port, process, folder / "prism.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


def _wait(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end:
        if process.poll() is not None:
            break
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            time.sleep(0.2)
        else:
            return
    raise RuntimeError(f"Prism does not start: {log.read_text('utf-8')[-2000:]}")
