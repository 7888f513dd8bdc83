"""What is generated is in Black's style by construction, and ruff finds no fault in it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import black
import pytest
from black.mode import TargetVersion
from tests.generation.case_folder import Case, find_cases
from tests.generation.conftest import GENERATED

MODE = black.Mode(target_versions={TargetVersion.PY311})
_CASES = [pytest.param(case, id=case.name) for case in find_cases() if not case.fails]


@pytest.mark.parametrize("case", _CASES)
def test_black_changes_nothing_in_a_case(case: Case) -> None:
    for path, text in case.golden().items():
        if path.endswith(".py"):
            assert text == black.format_str(text, mode=MODE), path


def test_black_changes_nothing_in_letta() -> None:
    for path in sorted(GENERATED.rglob("*.py")):
        text = path.read_text("utf-8")
        assert text == black.format_str(text, mode=MODE), path


def test_ruff_finds_nothing(packages: Path) -> None:
    faults = ruff_faults(packages)
    assert not faults, faults


def ruff_faults(folder: Path) -> str:
    """What ruff's default rules find in a folder."""
    result = subprocess.run(
        [sys.executable, "-m", "ruff", "check", "--isolated", "--no-cache", "."],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    return result.stdout + result.stderr if result.returncode else ""
