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


def test_bounds_at_any_depth(sdk: Sdk) -> None:
    table = {"a": ["bc", {"d": [{"e": ["f"]}]}]}
    view = sdk.models.View.from_dict({"table": table})
    found = sdk.module("constraints").violations(view)
    assert [(each.path, each.keyword) for each in found] == [
        ("$.table.a[1].d[0].e[0]", "minLength")
    ]
