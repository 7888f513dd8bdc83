"""Tuples are checked item by item and travel as arrays."""

from __future__ import annotations

import typing
from datetime import date
from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("key", "wire", "value"),
    [
        ("point", [1.5, "a"], (1.5, "a")),
        ("most", [1, "a"], (1, "a")),
        ("free", [1, "a", None], (1, "a", None)),
        ("open", [1.5, "a", True], [1.5, "a", True]),
        ("open", [], []),
        ("gaps", [1.5, None, None], [1.5, None, None]),
        ("old", [1, "a"], (1, "a")),
        ("none", [], []),
    ],
)
def test_round_trip(sdk: Sdk, key: str, wire: list[Any], value: Any) -> None:
    row = sdk.models.Row.from_dict({key: wire})
    assert getattr(row, key) == value
    assert row.to_dict()[key] == wire


def test_items_are_decoded(sdk: Sdk) -> None:
    wire = ["2026-11-24", {"point": [1, "a"]}, True, False]
    row = sdk.models.Row.from_dict({"rest": wire})
    inner = sdk.models.Row(point=(1, "a"))
    assert row.rest == (date(2026, 11, 24), inner, True, False)
    first, model, *rest = row.to_dict()["rest"]
    assert (first, model["point"], rest) == (wire[0], [1, "a"], [True, False])


@pytest.mark.parametrize(
    ("key", "wire", "path"),
    [
        ("point", [1.5], "$.point"),
        ("point", [1.5, "a", 1], "$.point"),
        ("point", ["a", 1.5], "$.point[0]"),
        ("rest", ["2026-11-24", {}, 1], "$.rest[2]"),
        ("open", [None], "$.open[0]"),
        ("old", ["1", "a"], "$.old[0]"),
    ],
)
def test_what_does_not_fit_is_an_error(
    sdk: Sdk, key: str, wire: list[Any], path: str
) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        sdk.models.Row.from_dict({key: wire})
    assert caught.value.path == path


def test_annotations(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Row)
    assert hints["point"] == (tuple[float, str] | None)
    rest = "*tuple[typing.Any, ...]"
    shown = repr(hints["free"]).replace(f"typing.Unpack[{rest[1:]}]", rest)  # by 3.14
    assert shown == f"tuple[int, {rest}] | None"
