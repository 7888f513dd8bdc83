"""All parts hold together."""

from __future__ import annotations

import typing
from typing import Literal

import pytest
from tests.cases.conftest import Sdk


def test_scalars_values_and_lists_are_narrowed(sdk: Sdk) -> None:
    assert sdk.models.Whole is int
    assert sdk.models.Some == Literal["b", "c"]
    assert sdk.models.Names == list[str]
    assert typing.get_type_hints(sdk.models.Wrapped)["whole"] == (int | None)


def test_a_diamond_has_its_root_once(sdk: Sdk) -> None:
    data = {"id": "a", "left": 1, "right": 2}
    assert sdk.models.Diamond.from_dict(data) == sdk.models.Diamond(
        id="a", left=1, right=2
    )
    assert sdk.models.Diamond.from_dict(data).to_dict() == data


def test_a_part_that_is_the_whole_says_nothing_more(sdk: Sdk) -> None:
    assert sdk.models.Circle.from_dict({"own": 1}).own == 1


def test_properties_of_properties_are_merged(sdk: Sdk) -> None:
    data = {"size": {"width": 1, "height": 2}}
    deep = sdk.models.Deep.from_dict(data)
    assert (deep.size.width, deep.size.height) == (1, 2)
    with pytest.raises(sdk.module("").DecodeError, match=r"^\$\.size\.height"):
        sdk.models.Deep.from_dict({"size": {"width": 1}})


def test_of_what_cannot_hold_together_the_last_is_taken(sdk: Sdk) -> None:
    assert sdk.models.Clash is int


def test_a_reference_with_words_around_it_is_that_reference(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Wrapped)
    assert hints["one"] == hints["typed"] == (sdk.models.Root | None)


def test_a_child_narrows_what_it_inherits(sdk: Sdk) -> None:
    assert sdk.models.Kind(n=1).to_dict() == {"kind": "a", "n": 1}
    hints = typing.get_type_hints(sdk.models.Kind)
    assert hints["kind"] == (Literal["a"] | str)
    assert hints["n"] == (int | None)
