"""Wherever null may come, the type says so, and nowhere else."""

from __future__ import annotations

import typing
from typing import Any

import pytest
from tests.cases.conftest import Sdk

_KEYS = "abcdefghijkl"
_TEXTS: dict[str, Any] = dict.fromkeys(_KEYS, "a")


@pytest.mark.parametrize("key", _KEYS)
def test_null_is_taken(sdk: Sdk, key: str) -> None:
    found = sdk.models.Nulls.from_dict({**_TEXTS, key: None})
    assert getattr(found, key) is None
    assert found.to_dict()[key] is None
    hints = typing.get_type_hints(sdk.models.Nulls)
    assert type(None) in typing.get_args(hints[key])


@pytest.mark.parametrize("key", _KEYS)
def test_absent_is_not_null(sdk: Sdk, key: str) -> None:
    data = {name: "a" for name in _KEYS if name != key}
    with pytest.raises(sdk.module("").DecodeError, match=rf"^\$\.{key}: "):
        sdk.models.Nulls.from_dict(data)


def test_null_alone(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Nulls)
    assert hints["only"] is hints["const"] is type(None)


def test_null_in_lists_of_lists(sdk: Sdk) -> None:
    data = {**_TEXTS, "items": [[1, None], ["a"]]}
    assert sdk.models.Nulls.from_dict(data).items == [[1, None], ["a"]]
