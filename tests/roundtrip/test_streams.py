"""Streams give all that was sent, in order, and leave no connection behind."""

from __future__ import annotations

from itertools import islice
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.conftest import Trip
from tests.roundtrip.test_bodies import any_values
from tests.roundtrip.values import is_within, plain


def echoed(trip: Trip, data: st.DataObject, name: str) -> tuple[Any, Any]:
    sent = data.draw(trip.values.arguments(trip.method(name)))
    return sent["body"], trip.all(trip.call(name, **sent))


@pytest.mark.parametrize("name", ["lines.echo", "events.echo"])
@any_values
@given(data=st.data())
def test_any_items(trip: Trip, name: str, data: st.DataObject) -> None:
    sent, found = echoed(trip, data, f"streams.{name}")
    assert len(found) == len(sent)
    # What was left out comes back as the server has it by default.
    assert is_within(plain(list(sent), whole=True), plain(found, whole=True))


def test_events_that_are_described_in_full(trip: Trip) -> None:
    found = trip.all(trip.call("streams.events.numbered.retrieve", count=4))
    # Nothing says that the data are JSON, so they stay the text that they are.
    assert found == [f'{{"id": {n}}}' for n in range(4)]


def test_events_in_every_spelling(trip: Trip) -> None:
    found = trip.all(trip.call("streams.events.resumed.retrieve"))
    derived = trip.models.Derived
    assert found == [derived(id=n, name=f"é{n}") for n in range(10)]


@pytest.mark.parametrize("name", ["events", "lines"])
def test_closing_early_frees_the_connection(trip: Trip, name: str) -> None:
    method = trip.method(f"streams.{name}.endless.retrieve")
    if trip.mode == "sync":
        with method() as stream:
            found: list[Any] = list(islice(stream, 3))
    else:

        async def some() -> list[Any]:
            found: list[Any] = []
            async with method() as stream:
                async for each in stream:
                    found.append(each)
                    if len(found) == 3:
                        break
            return found

        found = trip.portal.call(some)
    assert found == [trip.models.Derived(id=1, name="x")] * 3
    assert trip.witness.closed.wait(5)


@any_values
@given(text=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=9))
def test_whole_or_in_pieces(trip: Trip, text: str) -> None:
    question = trip.models.Question(text=text)
    assert trip.call("streams.replies.create", question).text == text
    pieces = trip.all(trip.call("streams.replies.create_stream", question))
    assert [piece.delta for piece in pieces] == list(text)
