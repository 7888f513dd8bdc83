"""A test author's file passes both type checkers, is told of wrong answers, and runs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import anyio
import pytest
from letta.testing import FakeServer
from tests.end_to_end import typed_testing
from tests.end_to_end.test_typed_use import check

FILE = Path(typed_testing.__file__)


def test_mypy_finds_nothing_but_wrong_answers(tmp_path: Path) -> None:
    text = FILE.read_text(encoding="utf-8")
    answer = "answers.returns([ASKED, SAID], page_size=1)"
    assert answer in text
    wrong = tmp_path / "wrong_testing.py"
    wrong.write_text(text.replace(answer, 'answers.returns(["Hi"])'), encoding="utf-8")

    result = check(FILE, wrong)

    assert result.returncode == 1
    faults = [line for line in result.stdout.splitlines() if " error: " in line]
    assert faults
    assert all("wrong_testing.py" in line for line in faults), result.stdout
    assert all('"str"' in line for line in faults)


def test_it_runs() -> None:
    typed_testing.sync_use()
    anyio.run(typed_testing.async_use)


def swallowing(fake: FakeServer) -> None:
    with fake, suppress(AssertionError):
        fake.client().steps.messages.list("step-1").first_page()


def test_what_was_swallowed_comes_up() -> None:
    with pytest.raises(AssertionError, match="at least 41 are needed"):
        swallowing(FakeServer())
