"""A component that is always null is None."""

from __future__ import annotations

import typing

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_the_hints_of_a_model(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.module("models").Hole)
    assert hints["always"] is hints["maybe"] is type(None)
    assert hints["either"] == str | None


def test_null(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json={"always": None, "either": "a"})
    hole = sdk.client(answer, base_url="https://void.test").holes.retrieve()
    assert hole.always is hole.maybe is None
    assert hole.either == "a"


@pytest.mark.parametrize("wrong", [{}, {"always": 1}])
def test_what_is_not_null(sdk: Sdk, wrong: object) -> None:
    client = sdk.client(httpx2.Response(200, json=wrong), base_url="https://void.test")
    with pytest.raises(sdk.module("").DecodeError, match="expected null"):
        client.holes.retrieve()
