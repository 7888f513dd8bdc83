"""Nothing that the description does not name is lost."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from tests.cases.conftest import Sdk


def test_other_fields_are_kept(sdk: Sdk) -> None:
    data: dict[str, Any] = {
        "name": "b",
        "red": 1,
        "counts": {"a": 1},
        "items": {"x": {"weight": 1.5, "height": 2}},
        "free": {"any": [1, {"thing": None}]},
        "closed": {"extra_fields": "a property", "open": True},
    }
    bag = sdk.models.Bag.from_dict(data)
    assert bag.extra_fields == {"red": 1}
    assert bag.items["x"].extra_fields == {"height": 2}
    assert bag.closed.extra_fields == {"open": True}
    assert bag.to_dict() == data


def test_other_fields_survive_a_change(sdk: Sdk) -> None:
    bag = sdk.models.Bag.from_dict({"name": "b", "red": 1})
    changed = dataclasses.replace(bag, name="c")
    assert changed.to_dict() == {"name": "c", "red": 1}


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ({"counts": {"a": "1"}}, "$.counts.a"),
        ({"counts": []}, "$.counts"),
        ({"items": {"a b": {"weight": "1"}}}, '$.items["a b"].weight'),
        ({"free": 1}, "$.free"),
    ],
)
def test_values_of_maps_are_checked(sdk: Sdk, data: dict[str, Any], path: str) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        sdk.models.Bag.from_dict({"name": "b", **data})
    assert caught.value.path == path


def test_a_map_is_an_alias(sdk: Sdk) -> None:
    assert sdk.models.Prices == dict[str, float | None]


def test_properties_that_nothing_evaluates(sdk: Sdk) -> None:
    """Where no other schema has a say, that is what `additionalProperties` means."""
    assert sdk.models.Sizes == dict[str, int]
