"""Every style of pages gives each item once, in order, whatever the size of a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.roundtrip.conftest import Trip
from tests.roundtrip.listing import ITEMS
from tests.roundtrip.test_bodies import any_values

STYLES = ("after", "more", "cursor", "offset", "number", "link", "header")
EVERY = [item.id for item in ITEMS]


def size_of(style: str, size: int) -> dict[str, int]:
    return {"per_page" if style in ("number", "header") else "limit": size}


@pytest.mark.parametrize("style", STYLES)
@any_values
@given(size=st.integers(5, 60))
def test_walk(trip: Trip, style: str, size: int) -> None:
    pages = trip.call(f"pages.{style}.list", **size_of(style, size))
    found = trip.all(pages)
    assert [item.id for item in found] == EVERY
    assert {type(item) for item in found} == {trip.models.Item}


@pytest.mark.parametrize("style", STYLES)
def test_in_parts(trip: Trip, style: str) -> None:
    pages = trip.call(f"pages.{style}.list", **size_of(style, 20))
    assert [len(page.items) for page in trip.all(pages.pages())] == [20, 20, 7, 0][
        : 4 if style == "after" else 3
    ]
    trip.witness.calls.clear()
    assert [item.id for item in trip.all(pages.take(25))] == EVERY[:25]
    assert len(trip.witness.calls) == 2
    first = trip.done(pages.first_page())
    assert [item.id for item in first.items] == EVERY[:20]
    second = trip.done(first.next_page())
    assert [item.id for item in second.items] == EVERY[20:40]
