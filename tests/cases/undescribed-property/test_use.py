"""What is required and described nowhere is taken as it comes, and may stay away."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def echoed(sdk: Sdk, value: Any) -> Any:
    client = sdk.client(httpx2.Response(200, json=value), base_url="https://links.test")
    return client.links.replace(sdk.module("models").Link(url="a"))


@pytest.mark.parametrize(
    "value",
    [
        {"url": "a"},
        {"url": "a", "accessed": None},
        {"url": "a", "accessed": {"at": [1]}, "counts": {"week": 1, "total": 2}},
        {"url": "a", "counts": {"week": 1}},
    ],
)
def test_it_may_be_anything_or_absent(sdk: Sdk, value: Any) -> None:
    assert echoed(sdk, value).to_dict() == value


def test_it_is_absent_until_it_is_set(sdk: Sdk) -> None:
    link = sdk.module("models").Link(url="a")
    assert link.to_dict() == {"url": "a"}
    link.accessed = 3
    assert link.to_dict() == {"url": "a", "accessed": 3}


def test_it_is_of_the_type_of_others(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError, match="expected int, got str"):
        echoed(sdk, {"url": "a", "counts": {"week": 1, "total": "b"}})
