"""Types that contain themselves are decoded as far down as they go."""

from __future__ import annotations

import json
import typing
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    "value",
    [None, True, "a", [], {}, ["a", [None, {"b": [False]}]], {"it's": "it's \"\\"}],
)
def test_any_depth(sdk: Sdk, value: Any) -> None:
    answer = httpx2.Response(200, content=json.dumps(value))
    client = sdk.client(answer, base_url="https://json.test")
    assert client.value.retrieve() == value


@pytest.mark.parametrize(
    ("value", "path"), [(1, "$"), (["a", [1]], "$[1][0]"), ({"a": {"b": 1.5}}, "$.a.b")]
)
def test_a_fault_is_found_at_any_depth(sdk: Sdk, value: Any, path: str) -> None:
    client = sdk.client(httpx2.Response(200, json=value), base_url="https://json.test")
    with pytest.raises(sdk.module("").DecodeError) as caught:
        client.value.retrieve()
    assert caught.value.path == path


def test_lists_of_lists(sdk: Sdk) -> None:
    answers = [httpx2.Response(200, json=[[], [[]]]), httpx2.Response(200, json=[[1]])]
    client = sdk.client(*answers, base_url="https://json.test")
    assert client.grid.list() == [[], [[]]]
    with pytest.raises(
        sdk.module("").DecodeError, match=r"\$\[0\]\[0\]: expected array"
    ):
        client.grid.list()


def test_annotations_with_them_can_be_read(sdk: Sdk) -> None:
    assert meaning(sdk, "grid", "Grid")
    known = [
        value
        for part in meaning(sdk, "value", "Value")
        if typing.get_origin(part) is typing.Literal
        for value in typing.get_args(part)
    ]
    assert known == ["it's \"\\"]


def meaning(sdk: Sdk, module: str, name: str) -> tuple[Any, ...]:
    """What an annotation with an alias consists of, as `typing` reads it."""
    annotated = type("Annotated", (), {"__annotations__": {"x": name}})
    home = vars(sdk.module(f"models.{module}"))
    return typing.get_args(typing.get_type_hints(annotated, home)["x"])
