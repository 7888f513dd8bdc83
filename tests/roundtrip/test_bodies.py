"""Bodies of every kind arrive as they were meant, and what comes back is what was there."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.roundtrip.conftest import Trip
from tests.roundtrip.values import TEXTS, Fields, plain

JSON_BODIES = (
    *("everything", "tree", "pet", "shape", "expression", "pets.create", "by_id"),
    *("scalar", "maybe", "pair", "open", "strict"),
)
SOME = TEXTS.filter(bool)
IDENTS: Fields = {
    "body": st.dictionaries(
        st.uuids().map(str),
        st.integers().map(lambda number: {"id": number, "name": "x"}),
        max_size=3,
    )
}
any_values = settings(
    max_examples=20,
    deadline=None,
    derandomize=True,
    phases=[Phase.generate],  # examples are small; shrinking them takes minutes
    suppress_health_check=cast("list[HealthCheck]", list(HealthCheck)),
)


@pytest.mark.parametrize("name", JSON_BODIES)
@any_values
@given(data=st.data())
def test_json(trip: Trip, name: str, data: st.DataObject) -> None:
    name = f"bodies.{name}"
    values = trip.values.saying(IDENTS if name == "bodies.by_id" else {})
    sent = data.draw(values.arguments(trip.method(name)))
    answer = trip.call(name, **sent)
    seen = trip.witness.seen["body"]
    if "body" in sent:
        assert plain(seen) == plain(sent["body"])
    assert plain(answer, whole=True) == plain(seen, whole=True)


@any_values
@given(data=st.data())
def test_several_bodies_in_one(trip: Trip, data: st.DataObject) -> None:
    sent = data.draw(trip.values.arguments(trip.method("bodies.several")))["body"]
    assert trip.call("bodies.several", sent) == {"ok": True}
    assert plain(trip.witness.seen) | plain(sent) == plain(trip.witness.seen)


@any_values
@given(data=st.data())
def test_a_merge_patch(trip: Trip, data: st.DataObject) -> None:
    patch = data.draw(trip.values.of(trip.models.Patch))
    trip.call("bodies.document.update", patch)
    # The handler has the JSON itself: null is there, and what is absent is not.
    assert plain(trip.witness.seen["body"]) == plain(patch)


@pytest.mark.parametrize("name", ["form", "form_model"])
@any_values
@given(data=st.data())
def test_forms(trip: Trip, name: str, data: st.DataObject) -> None:
    values = trip.values.saying(dict.fromkeys(("username", "password", "name"), SOME))
    body = data.draw(values.arguments(trip.method(f"bodies.{name}")))["body"]
    trip.call(f"bodies.{name}", body)
    seen = trip.witness.seen.get("body", trip.witness.seen)
    # FastAPI takes an empty value of a form for none.
    sent = {k: v for k, v in plain(body).items() if v not in (None, "", [])}
    assert plain(seen) | sent == plain(seen)
