"""Gives the tests one folder that holds the packages of all cases, and Letta's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.generation.case_folder import find_cases, write_files

GENERATED = Path(__file__).parents[2] / "generated"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source root: one package for each case whose input is good, and `letta`."""
    root = tmp_path_factory.mktemp("packages")
    for case in find_cases():
        if not case.fails:
            write_files(
                {
                    path.removeprefix("src/"): text
                    for path, text in case.result.files.items()
                    if path.startswith("src/")
                },
                root,
            )
    shutil.copytree(
        GENERATED / "letta/src/letta",
        root / "letta",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    return root
