"""Fields arrive, and travel back, as the description says."""

from __future__ import annotations

import typing

import pytest
from tests.cases.conftest import Sdk

LEAST = {"name": "Ida", "keeper": None, "legs": 4}


def test_what_is_absent_is_none_and_stays_away(sdk: Sdk) -> None:
    animal = sdk.models.Animal.from_dict(LEAST)

    assert (animal.name, animal.keeper, animal.legs) == ("Ida", None, 4)
    assert animal.weight is None
    assert animal.is_tame is None
    assert animal.parents is None
    assert animal.notes is None
    sent = animal.to_dict()
    assert {key: value for key, value in sent.items() if value is not None} == {
        "name": "Ida",
        "legs": 4,
    }
    assert "keeper" in sent


def test_everything_travels_back(sdk: Sdk) -> None:
    data = {
        **LEAST,
        "weight": 12.5,
        "is-tame": False,
        "nickname": "Bo",
        "parents": ["A", "B"],
        "Origin": {"country": "NO", "town": "Oslo"},
        "notes": [1, {"a": None}],
        "born": 2020,
    }
    animal = sdk.models.Animal.from_dict(data)

    assert animal.origin == sdk.models.Place(
        country="NO", extra_fields={"town": "Oslo"}
    )
    assert animal.extra_fields == {"born": 2020}
    assert animal.to_dict() == data
    assert sdk.models.Animal.from_json(animal.to_json()) == animal


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"name": None}, "$.name: expected str, got null"),
        ({"legs": "4"}, "$.legs: expected int, got str"),
        ({"legs": True}, "$.legs: expected int, got bool"),
        ({"keeper": 1}, "$.keeper: expected str, got int"),
        ({"parents": ["A", 2]}, "$.parents[1]: expected str, got int"),
        ({"Origin": []}, "$.Origin: expected object, got array"),
        ({"is-tame": 0}, '$["is-tame"]: expected bool, got int'),
    ],
)
def test_what_does_not_match_is_an_error(
    sdk: Sdk, change: dict[str, object], message: str
) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        sdk.models.Animal.from_dict({**LEAST, **change})
    assert str(caught.value) == message


@pytest.mark.parametrize("key", ["name", "legs", "keeper"])
def test_what_is_required_has_to_be_there(sdk: Sdk, key: str) -> None:
    data = {name: value for name, value in LEAST.items() if name != key}
    with pytest.raises(sdk.module("").DecodeError, match="got nothing"):
        sdk.models.Animal.from_dict(data)


def test_models_are_built_by_keyword(sdk: Sdk) -> None:
    animal = sdk.models.Animal(name="Ida", keeper=None, legs=4)
    assert animal == sdk.models.Animal.from_dict(LEAST)
    with pytest.raises(TypeError, match="legs"):
        sdk.models.Animal(name="Ida", keeper=None)
    hints = typing.get_type_hints(sdk.models.Animal)
    assert hints["keeper"] == (str | None)
    assert hints["legs"] is int
