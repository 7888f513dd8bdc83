"""Every folder of `tests/cases` generates what it expects, to the byte.

A new folder is a new test. Where the output has to be driven to be believed, the folder
has a `test_use.py` as well, which pytest finds by itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.generation.case_folder import CASES, UPDATE_HINT, Case, find_cases

_LONGEST_SPEC = 40
_REASON = "# Golden only: "
_ALL = [pytest.param(case, id=case.name) for case in find_cases()]


@pytest.mark.parametrize("case", _ALL)
def test_it_generates_what_is_expected(
    case: Case, request: pytest.FixtureRequest
) -> None:
    if request.config.getoption("--update"):
        case.update()
    if case.fails:
        assert case.result.report.has_errors, "the description is accepted"
        assert not case.result.files
        assert case.report == case.stderr.read_bytes().decode(), UPDATE_HINT
        return
    assert not case.result.report.has_errors, case.report
    golden, recorded = case.golden(), case.recorded()
    assert sorted(recorded) == sorted(golden), UPDATE_HINT
    for path, text in golden.items():
        assert text == recorded[path], f"{path}: {UPDATE_HINT}"


@pytest.mark.parametrize("case", _ALL)
def test_it_is_small_and_says_what_it_is_for(case: Case) -> None:
    lines = case.spec.splitlines()
    assert len(lines) <= _LONGEST_SPEC
    assert lines[0].startswith("# ")
    assert not (case.fails and case.expected.exists())
    is_driven = (case.folder / "test_use.py").exists()
    reasons = [line for line in lines if line.startswith(_REASON)]
    if not case.fails:
        assert is_driven != bool(reasons), f"drive it, or say why not: {_REASON}..."


def test_every_folder_is_a_case() -> None:
    folders = {
        each.name
        for each in CASES.iterdir()
        if each.is_dir() and each.name != "__pycache__"
    }
    assert folders == {case.name for case in find_cases()}


def test_goldens_are_not_rewritten_in_ci() -> None:
    result = subprocess.run(
        [sys.executable, "-m", "pytest", "--update", "--collect-only", __file__],
        env={**os.environ, "CI": "true"},
        cwd=Path(__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == pytest.ExitCode.USAGE_ERROR
    assert "--update" in result.stderr
