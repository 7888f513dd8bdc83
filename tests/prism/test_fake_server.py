"""The fake server of an SDK takes every call that its description allows."""

from __future__ import annotations

import warnings
from collections import Counter
from importlib import import_module
from pathlib import Path

import pytest
from tests.prism.calling import caller_of, consume
from tests.prism.instances import Unmakeable
from tests.prism.test_prism import CORPUS

FILES = sorted(each.name for each in CORPUS.glob("*.*") if each.suffix != ".tsv")
QUICK = ("meilisearch.json", "petstore3.yaml")
_LEFT_OPEN = ("nothing answers it", "example is not as it says itself")
"""What is said of a call that is in order, and that the description has no answer for."""


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(file, marks=() if file in QUICK else pytest.mark.slow)
        for file in FILES
    ],
)
def test_no_call_is_unexpected(file: str, tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    said: list[str] = []
    with caller_of(CORPUS / file, tmp_path, "fake") as caller:
        testing = import_module(f"{caller.package}.testing")
        fake = testing.FakeServer()
        caller.client = fake.client()
        assert caller.result.api is not None
        for operation in caller.result.api.operations:
            try:
                call, arguments, named = caller.prepared(operation)
            except Unmakeable:
                counts["unmakeable"] += 1
                continue
            try:
                with warnings.catch_warnings(action="ignore"):
                    consume(call(*arguments, **named))
                counts["answered"] += 1
            except testing.UnexpectedCall as fault:
                said.append(str(fault))
    assert not [text for text in said if not any(each in text for each in _LEFT_OPEN)]
    assert len(fake.calls) == counts["answered"] + len(said)
    assert counts["unmakeable"] <= 0.02 * len(caller.result.api.operations) + 1
