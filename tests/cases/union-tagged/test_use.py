"""The tag decides; where it is missing, the keys do; an unknown one is kept."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def read(sdk: Sdk, *animals: dict[str, Any]) -> list[Any]:
    answer = httpx2.Response(200, json=list(animals))
    client = sdk.client(answer, base_url="https://farm.test")
    found: list[Any] = client.animals.list()
    return found


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"kind": "cat", "lives": 9}, "Cat"),
        ({"kind": "tomcat", "lives": 9}, "Cat"),
        ({"kind": "dog", "tricks": []}, "Dog"),
        ({"kind": "puppy", "tricks": ["sit"]}, "Dog"),
        ({"kind": "Hen", "eggs": 2}, "Hen"),
        ({"kind": "Sheep", "wool": 2.5}, "Sheep"),
        ({"tricks": ["sit"], "age": 3}, "Dog"),
        ({"eggs": 2}, "Hen"),
    ],
)
def test_which_variant_it_is(sdk: Sdk, data: dict[str, Any], name: str) -> None:
    (animal,) = read(sdk, data)
    assert type(animal) is getattr(sdk.models, name)
    assert animal.to_dict() == data


def test_an_unknown_tag_is_kept(sdk: Sdk) -> None:
    data = {"kind": "cow", "milk": [1, None]}
    (animal,) = read(sdk, data)
    assert animal == sdk.module("").Unknown("cow", data)
    assert animal.to_dict() == data


@pytest.mark.parametrize("data", [{"milk": 1}, {"wool": 2.5}])
def test_what_neither_tag_nor_keys_tell_is_kept(sdk: Sdk, data: dict[str, Any]) -> None:
    (animal,) = read(sdk, data)
    assert animal == sdk.module("").Unknown(None, data)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"lives": 9}, "$[0].kind: expected 'cat' or 'tomcat', got nothing"),
        ({"kind": 5, "eggs": 1}, "$[0].kind: expected 'Hen', got int"),
        ({"kind": None, "eggs": 1}, "$[0].kind: expected 'Hen', got null"),
    ],
)
def test_no_tag_is_made_up_where_it_could_be_another(
    sdk: Sdk, data: dict[str, Any], message: str
) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        read(sdk, data)
    assert str(caught.value).endswith(message)


def test_new_variants_have_their_tag(sdk: Sdk) -> None:
    assert sdk.models.Hen(eggs=1).to_dict() == {"kind": "Hen", "eggs": 1}
    assert sdk.models.Cat(kind="cat", lives=9).to_dict() == {"kind": "cat", "lives": 9}
    assert sdk.models.Dog(tricks=[]).to_dict() == {"kind": "puppy", "tricks": []}


def test_a_model_alone_checks_its_tag(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError, match=r"^\$\.kind: "):
        sdk.models.Hen.from_dict({"kind": "cow"})


def test_a_fault_inside_of_a_variant_names_the_place(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        read(sdk, {"kind": "Hen", "eggs": 1}, {"kind": "dog", "tricks": ["sit", 5]})
    assert caught.value.path == "$[1].tricks[1]"


@pytest.mark.parametrize("data", ["cat", None, []])
def test_what_is_no_object_is_an_error(sdk: Sdk, data: Any) -> None:
    with pytest.raises(sdk.module("").DecodeError, match=r"\$\[0\]: expected object"):
        read(sdk, data)


def test_a_tag_that_is_null_stays_null(sdk: Sdk) -> None:
    """Where it may be left out, keys can tell as well as when it is."""
    data = {"kind": None, "tricks": []}
    (animal,) = read(sdk, data)
    assert type(animal) is sdk.models.Dog
    assert animal.kind == "puppy"
    assert animal.to_dict() == data
