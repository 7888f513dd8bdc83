"""Parameters of every place and style arrive as they were given."""

from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.conftest import LETTERS, Trip
from tests.roundtrip.test_bodies import any_values
from tests.roundtrip.values import TEXTS, Fields, plain

ASCII = st.text(st.characters(codec="ascii", categories=["L", "N", "P", "S"]))
LISTS = st.lists(TEXTS, min_size=1, max_size=3)
SEGMENT = TEXTS.filter(lambda text: text not in ("", ".", "..") and "/" not in text)


def heard(trip: Trip, name: str, sent: dict[str, Any]) -> Any:
    """What the handler was given, of what was sent."""
    trip.call(f"parameters.{name}", **sent)
    seen = plain(trip.witness.seen)
    assert seen.keys() >= sent.keys()
    return {key: seen[key] for key in sent}


def drawn(trip: Trip, data: st.DataObject, name: str, fields: Fields) -> Any:
    arguments = trip.values.saying(fields).arguments(trip.method(f"parameters.{name}"))
    return data.draw(arguments)


@any_values
@given(data=st.data())
def test_in_the_path(trip: Trip, data: st.DataObject) -> None:
    sent = drawn(trip, data, "in_path.retrieve", {"text": SEGMENT})
    # An empty colour would be another path, and is refused.
    if sent["colour"] == "":
        with pytest.raises(trip.package.EncodeError):
            trip.call("parameters.in_path.retrieve", **sent)
    else:
        assert heard(trip, "in_path.retrieve", sent) == plain(sent)


@any_values
@given(path=TEXTS.filter(lambda text: text.strip("./") and "\n" not in text))
def test_a_path_in_a_path(trip: Trip, path: str) -> None:
    assert heard(trip, "files.retrieve", {"path": path}) == {"path": path}


@any_values
@given(data=st.data())
def test_in_the_query(trip: Trip, data: st.DataObject) -> None:
    fields = {
        "numbers": st.lists(st.integers(), min_size=1, max_size=3),
        "ids": LISTS,
        "colours": st.lists(st.sampled_from(["red", ""]), min_size=1, unique=True),
    }
    sent = drawn(trip, data, "in_query.retrieve", fields)
    order = sent.get("words")
    sent_as = {"dashed_name": "dashed", "ids": "bracketed"}
    trip.call("parameters.in_query.retrieve", **sent)
    seen = trip.witness.seen
    assert order is None or seen["words"] == order
    expected = {sent_as.get(name, name): value for name, value in sent.items()}
    assert plain(seen) | plain(expected) == plain(seen)
    # What was not sent is as the server has it by default.
    assert "count" in sent or seen["count"] == 3
    assert "numbers" in sent or seen["numbers"] is None


@any_values
@given(data=st.data())
def test_in_headers(trip: Trip, data: st.DataObject) -> None:
    fields = {"x_thing": ASCII, "x_odd_name": ASCII}
    sent = drawn(trip, data, "in_header.retrieve", fields)
    trip.call("parameters.in_header.retrieve", **sent)
    if "x_odd_name" in sent:
        sent["odd"] = sent.pop("x_odd_name")
    seen = plain(trip.witness.seen)
    assert seen | plain(sent) == seen


@any_values
@given(data=st.data())
def test_in_cookies(trip: Trip, data: st.DataObject) -> None:
    sent = drawn(trip, data, "in_cookie.retrieve", {"session": LETTERS})
    assert heard(trip, "in_cookie.retrieve", sent) == plain(sent)


@any_values
@given(data=st.data())
def test_enums_of_strings(trip: Trip, data: st.DataObject) -> None:
    kinds = st.lists(st.sampled_from(["one", "two"]), min_size=1)
    sent = drawn(trip, data, "kinds.retrieve", {"kinds": kinds})
    assert heard(trip, "kinds.retrieve", sent) == plain(sent)


@any_values
@given(data=st.data())
def test_styles_of_queries(trip: Trip, data: st.DataObject) -> None:
    fields: Fields = dict.fromkeys(("plain", "spaces", "pipes"), LISTS)
    sent = drawn(trip, data, "styles.query", fields)
    assert heard(trip, "styles.query", sent) == plain(sent)


@any_values
@given(data=st.data())
def test_styles_of_paths(trip: Trip, data: st.DataObject) -> None:
    lists = st.lists(SEGMENT, min_size=1, max_size=3)
    fields: Fields = dict.fromkeys(("matrix", "label", "several"), lists)
    sent = drawn(trip, data, "styles.path.retrieve", fields)
    assert heard(trip, "styles.path.retrieve", sent) == plain(sent)


@any_values
@given(data=st.data())
def test_styles_of_headers(trip: Trip, data: st.DataObject) -> None:
    numbers = st.lists(st.integers(), min_size=1)
    fields = {"x_list": numbers, "ids": st.lists(LETTERS, min_size=1)}
    sent = drawn(trip, data, "styles.header.retrieve", fields)
    assert heard(trip, "styles.header.retrieve", sent) == plain(sent)


@pytest.mark.parametrize("name", ["", ".", ".."])
def test_no_value_leads_elsewhere(trip: Trip, name: str) -> None:
    before = len(trip.witness.calls)
    with pytest.raises(trip.package.EncodeError):
        trip.call(
            "parameters.in_path.retrieve",
            *(name, 1.5, date(2026, 1, 2), UUID(int=1), "red"),
        )
    assert len(trip.witness.calls) == before
