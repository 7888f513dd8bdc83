"""Work that another process does gives what it gives here."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sdkwright.beside import Beside

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has none")
_IN_ITS_OWN = """
import os
from sdkwright.beside import Beside

def fails():
    raise ValueError(str(os.getpid()))

assert Beside(os.getpid, is_large=True).result() != os.getpid()
assert Beside(os.getpid, is_large=False).result() == os.getpid()
assert len(Beside(lambda: "x" * 1_000_000, is_large=True).result()) == 1_000_000
try:
    Beside(fails, is_large=True).result()
except ValueError as fault:
    assert str(fault) == str(os.getpid())
else:
    raise AssertionError("the fault was lost")
"""
_GENERATE = "import runpy; runpy.run_module('sdkwright', alter_sys=True)"


def _run(script: str, *arguments: str, cores: int) -> str:
    """What a process of one thread prints, which sees so many cores, and says when it
    is split."""
    first = (
        f"import os; os.cpu_count = lambda: {cores}\n"
        "os.register_at_fork(after_in_parent=lambda: print('split'))\n"
    )
    command = (sys.executable, "-c", first + script, *arguments)
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_result_comes_from_another_process() -> None:
    assert _run(_IN_ITS_OWN, cores=2).split() == ["split"] * 3


def test_a_process_with_threads_is_not_split() -> None:
    waiting = threading.Event()
    thread = threading.Thread(target=waiting.wait)
    thread.start()
    try:
        assert Beside(os.getpid, is_large=True).result() == os.getpid()
    finally:
        waiting.set()
        thread.join()


def test_both_ways_give_the_same_files(tmp_path: Path) -> None:
    schemas = {
        f"Thing{number}": {
            "type": "object",
            "properties": {"at": {"type": "string", "format": "date-time"}},
        }
        for number in range(150)
    }
    spec = tmp_path / "spec.json"
    spec.write_text(
        json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "Many", "version": "1"},
                "paths": {},
                "components": {"schemas": schemas},
            }
        )
    )
    made: list[dict[str, bytes]] = []
    for cores in (1, 2):
        folder = tmp_path / str(cores)
        arguments = ("generate", "-q", str(spec), "-o", str(folder))
        printed = _run(_GENERATE, *arguments, cores=cores)
        assert ("split" in printed) is (cores == 2)
        made.append(
            {
                str(path.relative_to(folder)): path.read_bytes()
                for path in sorted(folder.rglob("*"))
                if path.is_file()
            }
        )
    assert made[0] == made[1]
    assert len(made[0]) > 300
