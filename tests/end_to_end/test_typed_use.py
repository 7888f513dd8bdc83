"""The careful caller's file passes the type checker, and does what it says."""

import os
import subprocess
import sys
from pathlib import Path

import anyio
from letta import AsyncLetta, Letta
from tests.end_to_end.conftest import ROOT, SDK
from tests.end_to_end.messages import STEP, conversation
from tests.end_to_end.server import Served
from tests.end_to_end.typed_use import walk, walk_async

FILE = Path(__file__).with_name("typed_use.py")


def check(*files: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--config-file=", *map(str, files)],
        env={**os.environ, "MYPYPATH": str(SDK)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_mypy_finds_nothing() -> None:
    result = check(FILE)

    assert result.returncode == 0, result.stdout + result.stderr


def test_mypy_finds_a_kind_that_was_forgotten(tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8")
    case = "        case SummaryMessage(summary=summary):\n            return summary\n"
    assert case in text
    forgetful = tmp_path / "forgetful_use.py"
    forgetful.write_text(text.replace(case, ""), encoding="utf-8")

    result = check(forgetful)

    assert result.returncode == 1
    assert "assert_never" in result.stdout
    assert "SummaryMessage" in result.stdout


def test_it_runs(server: Served) -> None:

    async def call() -> list[str]:
        async with AsyncLetta(base_url=server.url) as client:
            return await walk_async(client, STEP)

    with Letta(base_url=server.url) as client:
        found = walk(client, STEP)

    assert len(found) == sum(map(len, conversation(23)))
    assert found == anyio.run(call)
