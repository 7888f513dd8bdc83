"""A look at one property says which variant it is."""

from __future__ import annotations

from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("key", "data", "name"),
    [
        ("number", {"type": 1}, "One"),
        ("number", {"type": 2}, "Two"),
        ("flag", {"is": True}, "Yes"),
        ("flag", {"is": 1}, "First"),
        ("range", {"min": 1}, "Numbers"),
        ("range", {"max": 1.5}, "Numbers"),
        ("range", {"min": "2026-11-24"}, "Dates"),
        ("range", {}, "Numbers"),
        ("vector", {"name": "a", "data": [1]}, "Dense"),
        ("vector", {"name": "a", "data": {"i": 1}}, "Sparse"),
        ("server", {"type": "stdio"}, "Stdio"),
        ("server", {"type": "http"}, "Http"),
        ("broad", {"kind": "a"}, "Known"),
        ("broad", {"kind": "c"}, "Broad"),
        ("level", {"level": {}}, "Bound"),
        ("level", {"level": 1}, "Free"),
        ("longer", {"type": 1}, "One"),
        ("longer", {"type": 3}, "Three"),
        ("longer", {"type": 3, "more": "x"}, "Three"),
    ],
)
def test_the_value_tells(sdk: Sdk, key: str, data: dict[str, Any], name: str) -> None:
    found = sdk.models.All.from_dict({key: data})
    variant = getattr(found, key)
    assert type(variant).__name__ == name
    sent = found.to_dict()[key]
    assert {k: v for k, v in sent.items() if v is not None} == data


@pytest.mark.parametrize(
    ("key", "data"),
    [("number", {"type": 7}), ("flag", {"is": 2}), ("longer", {"type": 4})],
)
def test_a_new_constant_is_a_new_variant(
    sdk: Sdk, key: str, data: dict[str, Any]
) -> None:
    found = sdk.models.All.from_dict({key: data})
    assert getattr(found, key) == sdk.module("").Unknown(tag=None, data=data)


def test_a_type_that_no_variant_has_is_an_error(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError, match=r"^\$\.vector\.data"):
        sdk.models.All.from_dict({"vector": {"name": "a", "data": 1}})
