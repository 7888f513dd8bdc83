"""What refers to the parent gets the child that the tag names."""

from __future__ import annotations

import typing
from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"petType": "kitty", "lives": 9}, "Cat"),
        ({"petType": "Dog", "size": 2}, "DogBase"),
        ({"petType": "Puppy", "size": 1, "age": 1}, "Puppy"),
        ({"petType": "Pet", "name": "x"}, "PetBase"),
        ({"petType": "Fish", "fins": 2}, "Unknown"),
    ],
)
def test_the_tag_names_the_child(sdk: Sdk, data: dict[str, Any], name: str) -> None:
    owner = sdk.models.Owner.from_dict({"pet": data})
    assert type(owner.pet).__name__ == name
    assert owner.to_dict()["pet"] == data


def test_a_child_stands_for_its_own_children(sdk: Sdk) -> None:
    data = {"petType": "Puppy", "size": 1, "age": 1}
    owner = sdk.models.Owner.from_dict({"dog": data})
    assert owner.dog == sdk.models.Puppy(size=1, age=1)
    cat = sdk.models.Owner.from_dict({"dog": {"petType": "kitty"}})
    assert type(cat.dog).__name__ == "Unknown"


def test_children_have_what_they_inherit(sdk: Sdk) -> None:
    assert sdk.models.Cat(name="Tom", lives=9).to_dict() == {
        "petType": "kitty",
        "name": "Tom",
        "lives": 9,
    }
    with pytest.raises(sdk.module("").DecodeError, match=r"^\$\.pet\.size"):
        sdk.models.Owner.from_dict({"pet": {"petType": "Puppy"}})


def test_a_parent_whose_children_all_have_tags_but_itself_is_no_variant(
    sdk: Sdk,
) -> None:
    assert sdk.models.Shape == sdk.models.Dot
    assert typing.get_type_hints(sdk.models.Drawing)["shape"] == (sdk.models.Dot | None)
