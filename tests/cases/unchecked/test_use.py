"""The types are there, whatever else a description says."""

from __future__ import annotations

import typing
from typing import Any

from tests.cases.conftest import Sdk


def test_the_types_are_there(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Rules)
    assert hints["a"] == hints["d"] == hints["h"] == (str | None)
    assert hints["b"] == (list[int] | None)
    assert hints["c"] == (dict[str, int] | None)
    assert hints["e"] == hints["f"] == hints["g"] == Any
    assert sdk.models.Pair == list[int]


def test_nothing_more_is_checked(sdk: Sdk) -> None:
    data = {"a": "x", "b": [], "c": {"z": 1}, "e": 1, "f": None, "g": {}, "other": 1}
    found = sdk.models.Rules.from_dict(data)
    assert found.extra_fields == {"other": 1}
    assert found.a == "x"
