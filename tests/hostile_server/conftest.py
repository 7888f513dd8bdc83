"""The SDK that is under test, generated once."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from tests.generation.case_folder import write_files

from sdkwright.config import SdkConfig
from sdkwright.pipeline import make

SPEC = Path(__file__).with_name("spec.yaml")


@pytest.fixture(scope="session")
def sdk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """The package."""
    folder = tmp_path_factory.mktemp("prey")
    result = make(SdkConfig(spec=str(SPEC), package="prey"))
    assert not result.report.has_errors, result.report
    write_files(dict(result.files), folder)
    sys.path.insert(0, str(folder / "src"))
    yield import_module("prey")
    sys.path.remove(str(folder / "src"))
