"""Real descriptions: instances of their schemas are decoded, come back as they were, and are
taken or refused as JSON Schema and another generator's models do, or for a known reason.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.corpus.descriptions import CORPUS, Description, find_descriptions
from tests.differential.classes import CLASSES
from tests.differential.compare import compare
from tests.differential.conftest import ROW
from tests.differential.table import shown

_DESCRIPTIONS = [
    each for each in find_descriptions() if not each.slug.startswith("multi-")
]
_LARGE_FIRST = sorted(_DESCRIPTIONS, key=lambda each: -each.size)


@pytest.mark.slow
@pytest.mark.skipif(not _DESCRIPTIONS, reason=f"there is no {CORPUS}")
@pytest.mark.parametrize(
    "description", [pytest.param(each, id=each.slug) for each in _LARGE_FIRST]
)
def test_three_opinions(
    description: Description,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    is_whole = bool(request.config.getoption("--whole-corpus"))
    finding = compare(description, tmp_path, is_whole=is_whole)
    record_property(ROW, json.dumps(dataclasses.asdict(finding)))
    assert finding.valid > finding.probes
    new = finding.classes.keys() - CLASSES.keys()
    assert not new, "\n".join(shown(finding, new))
    expected = {n for n, each in CLASSES.items() if each.seen_in == description.slug}
    gone = expected - finding.classes.keys()
    assert not gone, f"these no longer come up; see classes.py: {sorted(gone)}"


def test_each_class_is_judged() -> None:
    slugs = {each.slug for each in _DESCRIPTIONS}
    for name, each in CLASSES.items():
        assert each.reason, name
        assert not slugs or each.seen_in is None or each.seen_in in slugs, name
