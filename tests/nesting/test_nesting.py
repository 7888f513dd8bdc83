"""Any nesting of all that a schema may be: the SDK is made, imported, and carries values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import black
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from tests.generation.case_folder import is_copied, write_files
from tests.generation.test_style import MODE, ruff_faults
from tests.generation.test_types import mypy_faults, pyright_faults
from tests.nesting.driving import Counts, check, made_of
from tests.nesting.schemas import descriptions

_CALM = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.fixture(scope="module")
def spec(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("nesting") / "openapi.json"


@settings(_CALM, max_examples=100, derandomize=True)
@given(description=descriptions())
def test_any_nesting(description: dict[str, Any], spec: Path) -> None:
    """The same ones in every run: what only others show is for the test below."""
    check(description, spec, Counts())


@pytest.mark.slow
@settings(_CALM, max_examples=3000)
@given(description=descriptions())
def test_more_nesting(description: dict[str, Any], spec: Path) -> None:
    check(description, spec, Counts())


def test_what_is_drawn_is_worth_it(spec: Path) -> None:
    """Most of it has values, and few of them are refused on purpose."""
    counts = Counts()

    @settings(_CALM, max_examples=40, derandomize=True, phases=(Phase.generate,))
    @given(descriptions())
    def run(description: dict[str, Any]) -> None:
        check(description, spec, counts)

    run()
    assert counts.models > 5 * counts.descriptions
    assert counts.values > 5 * counts.descriptions
    assert counts.refused < counts.values / 5


@pytest.mark.slow
def test_the_style_and_the_types_of_any_nesting(spec: Path, tmp_path: Path) -> None:
    """One run of each tool over many SDKs: to start one takes longer than to check a few."""
    made: list[dict[str, str]] = []

    @settings(_CALM, max_examples=60, derandomize=True, phases=(Phase.generate,))
    @given(descriptions())
    def collect(description: dict[str, Any]) -> None:
        made.append(dict(made_of(description, spec, f"nested{len(made)}").files))

    collect()
    for files in made:
        sources = {
            path.removeprefix("src/"): text
            for path, text in files.items()
            if path.startswith("src/")
        }
        write_files(sources, tmp_path)
        for path, text in sources.items():
            if path.endswith(".py") and not is_copied(path):
                assert text == black.format_str(text, mode=MODE), text
    assert not ruff_faults(tmp_path)
    assert not mypy_faults(tmp_path)
    assert not pyright_faults(tmp_path)
