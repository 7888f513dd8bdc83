"""A server that breaks every rule: each call ends in a right answer or in a typed error, in
time, and nothing secret is in the error."""

from __future__ import annotations

import pickle
import re
import time
from typing import Any

import pytest
from tests.hostile_server.answers import ROWS as ANSWERS
from tests.hostile_server.behaving import Behaving, Fails, Row, behaving
from tests.hostile_server.calling import outcome
from tests.hostile_server.moves import ROWS as MOVES

ROWS = [*ANSWERS, *MOVES]
SHORT, LONG = 0.4, 4.0
"""Deadlines: where one has to pass, and where a busy machine must not let it."""
LATE = 0.5
"""Seconds that a call may take beyond its deadline."""
TRIES = 3
"""A machine that is busy can be late by itself, but not each time."""


def test_there_are_enough() -> None:
    names = [(row.call, row.name) for row in ROWS]
    assert len(set(names)) == len(names) >= 60


@pytest.mark.parametrize("mode", ["sync", "async"])
@pytest.mark.parametrize("row", ROWS, ids=[f"{row.call}: {row.name}" for row in ROWS])
def test_a_call_ends_well(sdk: Any, mode: str, row: Row) -> None:
    is_late = isinstance(row.expect, Fails) and "ApiTimeoutError" in row.expect.kinds
    deadline = SHORT if is_late else LONG
    settings = {"deadline": deadline, **row.settings}
    times: list[float] = []
    while len(times) < TRIES:
        with behaving(row.answers) as server:
            started = time.monotonic()
            found = outcome(sdk, mode, server.url, row.call, **settings)
            times.append(time.monotonic() - started)
            check(sdk, row, found, server)
        if times[-1] < deadline + LATE:
            return
    raise AssertionError(f"late each time: {times}")


def check(sdk: Any, row: Row, found: Any, server: Behaving) -> None:
    if isinstance(found, sdk.SdkError):
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
    assert row.check(server), server.heads
