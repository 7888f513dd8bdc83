"""Answers of every kind: the right type for each status, files, and errors of the right class."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.answers import FILE, SINCE
from tests.roundtrip.conftest import Trip
from tests.roundtrip.test_bodies import any_values
from tests.roundtrip.values import TEXTS


def test_each_success_has_its_type(trip: Trip) -> None:
    models, start = trip.models, "answers.jobs.create"
    assert trip.call(start, outcome=201) == models.Derived(id=1, name="made")
    assert trip.call(start, outcome=202) == models.Job(job=7, wait=0.5)
    assert trip.call(start, outcome=204) is None


def test_no_body(trip: Trip) -> None:
    assert trip.call("answers.things.delete", "a b") is None
    assert trip.witness.seen == {"thing": "a b"}
    assert trip.call("answers.things.head", "x") is None
    assert trip.call("answers.nothing.retrieve") is None


@any_values
@given(text=TEXTS)
def test_text_and_anything(trip: Trip, text: str) -> None:
    assert trip.call("answers.text.retrieve", of=text) == text
    found = trip.call("answers.anything.retrieve", of=text)
    assert found == {"of": text, "list": [1, None, {"x": 1.5}]}


def test_raw_access(trip: Trip) -> None:
    method = trip.method("answers.headers.retrieve")
    answer = trip.done(trip.client.raw(method))
    assert answer.status == 200
    assert answer.body == trip.models.TreeOutput(name="root", children=[], by_name={})
    assert answer.request_id == "req-1"
    assert answer.tries == 1
    assert answer.headers["x-count"] == "17"
    found = answer.typed_headers
    assert found["X-Count"] == 17
    assert found["X-Since"] == SINCE
    assert found["X-Words"] == ["a", "b"]


@pytest.mark.parametrize("size", [0, 1, 100_000])
def test_bytes(trip: Trip, size: int) -> None:
    download = trip.call("answers.bytes.retrieve", size=size)
    assert trip.done(download.read()) == FILE[:size]


def test_a_file_is_saved(trip: Trip, tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    seen: list[Any] = []

    def note(done: int, total: int | None) -> None:
        seen.append((done, total))

    download = trip.call("answers.file.retrieve")
    saved = trip.done(download.save(path, progress=note))
    assert saved == path
    assert path.read_bytes() == FILE
    assert seen[-1] == (len(FILE), len(FILE))


def test_a_file_that_breaks_off_goes_on(trip: Trip, tmp_path: Path) -> None:
    trip.witness.breaks[:] = [150_000, 400_000]
    trip.witness.calls.clear()
    download = trip.call("answers.file.retrieve")
    trip.done(download.save(tmp_path / "x.png"))
    assert (tmp_path / "x.png").read_bytes() == FILE
    # What had arrived was not asked for again.
    assert trip.witness.calls == ["/answers/file"] * 3
    assert trip.witness.seen["start"] > 300_000
    assert trip.witness.breaks == []


def error(trip: Trip, status: int) -> Any:
    with pytest.raises(trip.package.ApiStatusError) as caught:
        trip.call("answers.errors.retrieve", status)
    assert caught.value.status == status
    return caught.value


def test_errors_have_their_class_and_body(trip: Trip) -> None:
    missing = error(trip, 404)
    assert type(missing) is trip.package.NotFoundError
    assert missing.body == trip.models.Missing(id="t", near=["s"])
    conflict = error(trip, 409)
    assert type(conflict) is trip.package.ConflictError
    assert conflict.body == trip.models.Conflict(holder="me", since=SINCE)


def test_problem_details(trip: Trip) -> None:
    problem = error(trip, 402)
    assert problem.body.balance == -30
    assert problem.body.detail == "30 short"
    assert "30 short" in str(problem)


def test_errors_that_are_not_described(trip: Trip) -> None:
    assert "teapot" in str(error(trip, 418))
    calm = trip.make(max_retries=0)
    with pytest.raises(trip.package.InternalServerError, match="503"):
        trip.done(calm.answers.errors.retrieve(503))
    trip.done(calm.close())


def test_what_the_server_refuses_says_where(trip: Trip) -> None:
    with pytest.raises(trip.package.UnprocessableEntityError) as caught:
        trip.call("answers.errors.retrieve", 200, level=5)
    assert "level" in str(caught.value)
    (fault,) = caught.value.body.detail
    assert fault.loc == ["query", "level"]
    assert isinstance(caught.value.body, trip.models.HTTPValidationError)


@given(failures=st.integers(0, 2))
@any_values
def test_failures_in_passing(trip: Trip, failures: int) -> None:
    trip.witness.calls.clear()
    assert trip.call("answers.flaky.retrieve", failures=failures) == failures + 1
