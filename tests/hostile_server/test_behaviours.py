"""A server that breaks every rule: each call ends in a right answer or in a typed error, in
time, and nothing secret is in the error."""

from __future__ import annotations

import pickle
import re
from typing import Any

import pytest
from tests.hostile_server.answers import ROWS as ANSWERS
from tests.hostile_server.behaving import Behaving, Fails, Row, behaving
from tests.hostile_server.calling import outcome
from tests.hostile_server.moves import ROWS as MOVES
from tests.hostile_server.waiting import Stopwatch

ROWS = [*ANSWERS, *MOVES]
SHORT, LONG, NEVER = 0.4, 4.0, 60.0
"""Deadlines: where one has to pass, the most that other calls may take, and what these are
given, which no busy machine lets pass."""
LATE = 0.5
"""Seconds that a call may take beyond its deadline."""


def test_there_are_enough() -> None:
    names = [(row.call, row.name) for row in ROWS]
    assert len(set(names)) == len(names) >= 60


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("row", ROWS, ids=[f"{row.call}: {row.name}" for row in ROWS])
def test_a_call_ends_well(sdk: Any, mode: str, row: Row) -> None:
    is_late = isinstance(row.expect, Fails) and "ApiTimeoutError" in row.expect.kinds
    settings = {"deadline": SHORT if is_late else NEVER, **row.settings}
    with behaving(row.answers) as server:
        watch = Stopwatch()
        found = outcome(sdk, mode, server.url, row.call, **settings)
        seconds = watch.seconds()
        check(sdk, row, found, server)
    assert seconds < (SHORT if is_late else LONG) + LATE


def check(sdk: Any, row: Row, found: Any, server: Behaving) -> None:
    if isinstance(found, Exception):
        assert isinstance(found, sdk.SdkError)
        assert isinstance(row.expect, Fails), found
        kinds = row.expect.kinds.split("|")
        assert type(found).__name__ in kinds, repr(found)
        assert re.search(row.expect.said, str(found)), str(found)
        assert len(str(found)) < 1000
        again = pickle.loads(pickle.dumps(found))
        assert str(again) == str(found)
        assert "canary" not in repr(found) + repr(vars(found)) + str(found)
    elif isinstance(row.expect, Fails):
        assert "None" in row.expect.kinds.split("|"), found
    elif row.expect != "ANY":
        assert found == row.expect
    assert row.check is None or row.check(server), server.heads
