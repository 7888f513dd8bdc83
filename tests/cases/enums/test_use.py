"""Known values are typed; others are kept as they came."""

from __future__ import annotations

import typing
from typing import Any, Literal

import pytest
from tests.cases.conftest import Sdk

POT: dict[str, Any] = {"colour": "red", "size": 5, "kind": "pot", "schema": 2}


def test_unknown_values_are_kept(sdk: Sdk) -> None:
    data = {
        **POT,
        "colour": "ultraviolet",
        "size": 7,
        "finish": "",
        "others": ["red", "infrared"],
        "by_room": {"cellar": "damp"},
        "is_new": True,
        "level": 3,
        "ratio": 0.75,
        "maker": "other",
    }
    pot = sdk.models.Pot.from_dict(data)
    assert pot.colour == "ultraviolet"
    assert pot.size == 7
    assert pot.to_dict() == data


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"colour": 1}, "$.colour: expected str, got int"),
        ({"size": "5"}, "$.size: expected int, got str"),
        ({"others": ["red", None]}, "$.others[1]: expected str, got null"),
        ({"is_new": 1}, "$.is_new: expected bool, got int"),
    ],
)
def test_the_json_type_still_counts(
    sdk: Sdk, change: dict[str, Any], message: str
) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        sdk.models.Pot.from_dict({**POT, **change})
    assert str(caught.value) == message


def test_constants_need_not_be_given(sdk: Sdk) -> None:
    pot = sdk.models.Pot(colour="red", size=5)
    assert pot.kind == "pot"
    assert pot.schema == 2
    assert pot.to_dict() == POT


def test_an_optional_constant_is_not_sent_unless_it_is_set(sdk: Sdk) -> None:
    assert "maker" not in sdk.models.Pot(colour="red", size=5).to_dict()


def test_constants_that_are_not_what_they_should_be_are_kept(sdk: Sdk) -> None:
    data = {**POT, "kind": "tin", "schema": 3}
    assert sdk.models.Pot.from_dict(data).to_dict() == data


def test_null_among_the_values_makes_it_nullable(sdk: Sdk) -> None:
    data = {**POT, "finish": None}
    assert sdk.models.Pot.from_dict(data).to_dict() == data


def test_annotations(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Pot)
    assert hints["colour"] == (sdk.models.Colour | str)
    assert sdk.models.Colour == Literal["red", "green", ""]
    assert hints["kind"] == (Literal["pot"] | str)
