"""Gives the tests one folder that holds the packages of all cases, and Letta's."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.generation.case_folder import find_cases, write_files
from tests.roundtrip.application import application
from tests.roundtrip.witness import Witness

from sdkwright.config import SdkConfig
from sdkwright.pipeline import Result, make

GENERATED = Path(__file__).parents[2] / "generated"


def _sources(result: Result) -> dict[str, str]:
    return {
        path.removeprefix("src/"): text
        for path, text in result.files.items()
        if path.startswith("src/")
    }


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A source root: one package for each case whose input is good, that of the
    application in `tests/roundtrip`, and `letta`."""
    root = tmp_path_factory.mktemp("packages")
    spec = tmp_path_factory.mktemp("application") / "openapi.json"
    spec.write_text(json.dumps(application(Witness()).openapi()), "utf-8")
    results = [case.result for case in find_cases() if not case.fails]
    for result in (*results, make(SdkConfig(spec=str(spec), package="round_trip"))):
        write_files(_sources(result), root)
    shutil.copytree(
        GENERATED / "letta/src/letta",
        root / "letta",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    return root
