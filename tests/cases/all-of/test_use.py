"""The parts of an allOf make one model."""

from __future__ import annotations

import typing
from typing import Any

import pytest
from tests.cases.conftest import Sdk

BOOK: dict[str, Any] = {"id": 5, "price": 9.5, "title": "Emma"}


def test_properties_of_all_parts(sdk: Sdk) -> None:
    data = {**BOOK, "pages": 400, "author": {"name": "Jane"}}
    book = sdk.models.Book.from_dict(data)
    assert book.author == sdk.models.Author(name="Jane")
    assert book.to_dict() == data


@pytest.mark.parametrize("key", ["id", "price", "title"])
def test_requirements_of_all_parts(sdk: Sdk, key: str) -> None:
    data = {name: value for name, value in BOOK.items() if name != key}
    with pytest.raises(sdk.module("").DecodeError, match=rf"\$\.{key}: .* got nothing"):
        sdk.models.Book.from_dict(data)


def test_of_two_types_the_last_is_taken(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Book)
    assert hints["id"] is int
    assert typing.get_type_hints(sdk.models.Priced)["id"] is str


def test_a_part_can_demand_what_another_describes(sdk: Sdk) -> None:
    assert typing.get_type_hints(sdk.models.Thing)["price"] == (float | None)
    assert typing.get_type_hints(sdk.models.Priced)["price"] is float
