"""Real descriptions: every operation, every module, every type, every rule of style."""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.corpus.conftest import ROW
from tests.corpus.descriptions import CORPUS, Description, find_descriptions
from tests.corpus.examine import CHECKS, examine
from tests.corpus.known import KNOWN
from tests.corpus.table import faults

_DESCRIPTIONS = find_descriptions()
_LARGE_FIRST = sorted(_DESCRIPTIONS, key=lambda each: -each.size)


@pytest.mark.slow
@pytest.mark.skipif(not _DESCRIPTIONS, reason=f"there is no {CORPUS}")
@pytest.mark.parametrize(
    "description", [pytest.param(each, id=each.slug) for each in _LARGE_FIRST]
)
def test_what_must_hold(
    description: Description,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    is_whole = bool(request.config.getoption("--whole-corpus"))
    finding = examine(description, tmp_path / "sdk", is_whole=is_whole)
    shutil.rmtree(tmp_path, ignore_errors=True)
    record_property(ROW, json.dumps(dataclasses.asdict(finding)))
    known = KNOWN.get(description.slug, {})
    new = {check: finding.faults[check] for check in finding.failed - known.keys()}
    assert not new, "\n".join(faults(dataclasses.replace(finding, faults=new)))
    gone = known.keys() & finding.faults.keys() - finding.failed
    assert not gone, f"these hold now; remove them from known.py: {sorted(gone)}"


def test_what_is_known_is_of_the_corpus() -> None:
    if _DESCRIPTIONS:
        assert KNOWN.keys() <= {each.slug for each in _DESCRIPTIONS}
    for reasons in KNOWN.values():
        assert reasons.keys() <= set(CHECKS)
        assert all(reasons.values())
