"""One process, and what it took.

A process that is started counts the memory of the one that starts it as its own until it
has loaded its program. So a small one stands between: this file, run as a program.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Measured:
    code: int
    out: str
    err: str
    seconds: float
    """Of wall time."""
    megabytes: float
    """The most that was resident."""


def run(
    *command: str,
    folder: Path,
    text: str = "",
    variables: Mapping[str, str] | None = None,
) -> Measured:
    """Run Python with these arguments. Its children are not measured."""
    with tempfile.NamedTemporaryFile() as taken:
        process = subprocess.run(
            [sys.executable, "-S", __file__, taken.name, *command],
            cwd=folder,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **(variables or {})},
            input=text.encode(),
            capture_output=True,
            check=True,
        )
        code, seconds, megabytes = json.load(taken)
    out, err = process.stdout.decode(), process.stderr.decode()
    return Measured(code, out, err, seconds, megabytes)


def main(result: str, *command: str) -> None:
    """Run Python, and write its exit code, seconds and megabytes to the file."""
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *command])
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    Path(result).write_text(
        json.dumps([process.returncode, seconds, usage.ru_maxrss / 1024])
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
