"""Answers that were recorded from a Letta server 0.16.2; they are kept beside the project."""

import itertools
import json
import re
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from tests.end_to_end.messages import JsonObject, Row

FOLDER = Path(__file__).parents[3] / "shared/letta/responses"
WALKED_STEP = "step-67028e6e-2364-4c40-b8fd-d013219b4377"
"""The step that the recorded queries ask for."""

needs_recordings = pytest.mark.skipif(
    not FOLDER.is_dir(), reason="no recorded answers: ../shared/letta is not here"
)


class RecordedError(NamedTuple):
    name: str
    status: int
    body: Any


def load(name: str) -> Any:
    return json.loads((FOLDER / f"0.16.2-{name}.json").read_text(encoding="utf-8"))


def answers() -> dict[str, list[JsonObject]]:
    """Every recorded list of messages, by name."""
    found: dict[str, list[JsonObject]] = {}
    for path in sorted(FOLDER.glob("0.16.2-*.json")):
        name = path.stem.removeprefix("0.16.2-")
        body = load(name)
        if isinstance(body, list):
            found[name] = body
    return found


def errors() -> list[RecordedError]:
    """Every recorded error; the one without a note of its status is the 500."""
    found: list[RecordedError] = []
    for path in sorted(FOLDER.glob("0.16.2-*.json")):
        name = path.stem.removeprefix("0.16.2-")
        body = load(name)
        if isinstance(body, list):
            continue
        note = path.with_suffix(".http.txt")
        status = (
            re.search(r"^\d{3}$", note.read_text(), re.MULTILINE)
            if note.exists()
            else None
        )
        found.append(RecordedError(name, int(status[0]) if status else 500, body))
    return found


def rows(messages: list[JsonObject]) -> list[Row]:
    """Neighbours that share an `id` are one row."""
    return [
        list(group)
        for _, group in itertools.groupby(messages, key=lambda message: message["id"])
    ]


def steps() -> dict[str, list[Row]]:
    """Every recorded step, whole."""
    found = {WALKED_STEP: rows(load("q-default"))}
    for name, messages in answers().items():
        step_id = next((m["step_id"] for m in messages if m["step_id"]), None)
        whole = found.get(step_id, []) if step_id else []
        if step_id and "-step-" in name and len(messages) > sum(map(len, whole)):
            found[step_id] = rows(messages)
    return found
