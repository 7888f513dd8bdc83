"""Values arrive as they are; their JSON type is checked, and which of them it is is not."""

from __future__ import annotations

import typing
from typing import Any, Literal

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("mixed", ["auto", "other", 1, 7, True, False]),
        ("ratio", [0.5, 1, 0.7]),
        ("origin", [{"x": 0}, {"y": 1}]),
        ("path", [[1, 2], []]),
        ("equal", [1, 2, 3, True, False]),
        ("off", [0, False, 1, True]),
        ("texts", ["1", "2.5", "true", "x", "y"]),
        ("whole", [1, 2]),
        ("nothing", ["a", 1]),
        ("level", ["low", "high", 1, 2]),
        ("levels", [[1, True, "a"], []]),
    ],
)
def test_values_round_trip(sdk: Sdk, key: str, values: list[Any]) -> None:
    for value in values:
        dial = sdk.models.Dial.from_dict({key: value})
        found = getattr(dial, key)
        assert (found, type(found)) == (value, type(value))
        assert repr(dial.to_dict()[key]) == repr(value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("mixed", 1.5),
        ("mixed", []),
        ("ratio", "0.5"),
        ("origin", 0),
        ("path", {}),
        ("equal", "1"),
        ("texts", 1),
        ("whole", True),
        ("nothing", False),
        ("level", True),
        ("levels", [None]),
    ],
)
def test_another_json_type_is_an_error(sdk: Sdk, key: str, value: Any) -> None:
    with pytest.raises(sdk.module("").DecodeError, match=rf"^\$\.{key}"):
        sdk.models.Dial.from_dict({key: value})


@pytest.mark.parametrize("key", ["mixed", "nothing", "level"])
def test_null_among_them(sdk: Sdk, key: str) -> None:
    assert getattr(sdk.models.Dial.from_dict({key: None}), key) is None


def test_annotations_tell_one_from_true(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Dial)
    parts = typing.get_args(hints["off"])
    assert {Literal[0, False], int, bool} <= set(parts)
    assert hints["ratio"] == (float | None)
