"""Every variant is whole: it has its own properties and those that all of them share."""

from __future__ import annotations

from typing import Any, get_args

import pytest
from tests.cases.conftest import Sdk


def decode(sdk: Sdk, name: str, data: dict[str, Any]) -> Any:
    codecs = sdk.module("_codecs")
    decode_tree = sdk.module("_runtime.decoding").decode_tree
    return decode_tree(data, getattr(codecs, f"decode_{name}"))


@pytest.mark.parametrize(
    ("union", "data", "variant"),
    [
        ("shape", {"id": "a", "radius": 1.5}, "ShapeCircle"),
        ("shape", {"id": "a", "side": 2}, "ShapeSquare"),
        ("placed", {"id": "a", "x": 1, "radius": 1.5}, "PlacedCircle"),
        ("placed", {"id": "a", "x": 1, "side": 2}, "PlacedSquare"),
        ("tagged", {"colour": "r", "owner": "me", "warmth": 1}, "TaggedRed"),
        ("tagged", {"colour": "Blue", "owner": "me", "depth": 1}, "TaggedBlue"),
        ("base", {"kind": "ChildA", "a": 1}, "ChildA"),
        ("base", {"kind": "ChildB", "b": 1}, "ChildB"),
        ("tree", {"name": "t", "leaf": 1}, "TreeLeaf"),
        ("tree", {"name": "t", "left": {"name": "u", "leaf": 2}}, "TreeFork"),
    ],
)
def test_a_variant_is_found_and_whole(
    sdk: Sdk, union: str, data: dict[str, Any], variant: str
) -> None:
    found = decode(sdk, union, data)
    assert type(found).__name__ == variant
    assert found.extra_fields == {}
    assert found.to_dict() == data


@pytest.mark.parametrize(
    ("union", "data"),
    [("shape", {"radius": 1.5}), ("placed", {"id": "a", "radius": 1})],
)
def test_what_all_demand_every_variant_demands(
    sdk: Sdk, union: str, data: dict[str, Any]
) -> None:
    assert type(decode(sdk, union, data)).__name__ == "Unknown"


def test_variants_that_only_demand_are_no_variants(sdk: Sdk) -> None:
    assert sdk.models.Either(mail="a@b").to_dict() == {"mail": "a@b"}


def test_the_variants_alone_stay_as_they_are(sdk: Sdk) -> None:
    assert sdk.models.Circle(radius=1).to_dict() == {"radius": 1}
    assert sdk.models.ChildA in get_args(sdk.models.Base)
