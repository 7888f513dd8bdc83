"""`typing.get_type_hints` reads what stands in quotes, however many types lie between."""

from __future__ import annotations

import typing

import httpx2
from tests.cases.conftest import Sdk


def test_the_hints_of_a_model(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.module("models").View)
    assert "none" in str(hints["where"])


def test_any_depth(sdk: Sdk) -> None:
    value = {"where": ["all", [None, ["none", []]]]}
    answer = httpx2.Response(200, json=value)
    view = sdk.client(answer, base_url="https://filters.test").views.retrieve()
    assert view.where == value["where"]
