"""The JSON type of a value says which variant it is."""

from __future__ import annotations

import typing
from datetime import date
from typing import Any

import pytest
from tests.cases.conftest import Sdk


def setting(sdk: Sdk, **fields: Any) -> Any:
    return sdk.models.Setting.from_dict({"value": 1, "mixed": None, **fields})


@pytest.mark.parametrize(
    "value",
    ["text", 5, None, [], ["a", [1, None, {"name": "x"}]], {"name": "x", "more": 1}],
)
def test_every_variant_round_trips(sdk: Sdk, value: Any) -> None:
    assert setting(sdk, value=value).to_dict()["value"] == value


def test_objects_are_models_however_deep(sdk: Sdk) -> None:
    assert setting(sdk, value=[[{"name": "x"}]]).value == [[sdk.models.Named(name="x")]]


@pytest.mark.parametrize("value", [1.5, True, [True], {}, [[{"name": 1}]]])
def test_no_variant_takes_it(sdk: Sdk, value: Any) -> None:
    with pytest.raises(sdk.module("").DecodeError, match=r"^\$\.value"):
        setting(sdk, value=value)


@pytest.mark.parametrize(
    ("key", "wire", "value"),
    [
        ("mixed", "a", "a"),
        ("mixed", 1, 1),
        ("mixed", None, None),
        ("port", 80, 80),
        ("port", 80.0, 80),
        ("port", "2026-11-22", date(2026, 11, 22)),
        ("list", [1, 2], [1, 2]),
        ("list", False, False),
        ("texts", ["a", 1.5, 2], ["a", 1.5, 2]),
        ("level", "low", "low"),
        ("level", "any", "any"),
    ],
)
def test_unions_of_plain_types(sdk: Sdk, key: str, wire: Any, value: Any) -> None:
    found = setting(sdk, **{key: wire})
    assert getattr(found, key) == value
    assert type(getattr(found, key)) is type(value)
    assert found.to_dict()[key] == wire


@pytest.mark.parametrize(
    ("key", "wire", "path"),
    [
        ("mixed", True, "$.mixed"),
        ("mixed", 1.5, "$.mixed"),
        ("port", "tomorrow", "$.port"),
        ("list", ["a"], "$.list[0]"),
        ("list", 0, "$.list"),
        ("texts", [None], "$.texts[0]"),
    ],
)
def test_what_fits_nowhere_is_an_error(
    sdk: Sdk, key: str, wire: Any, path: str
) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        setting(sdk, **{key: wire})
    assert caught.value.path == path


def test_annotations_can_be_read(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Setting)
    assert hints["mixed"] == (str | int | None)
    assert hints["texts"].__args__[0] == list[str | float]
