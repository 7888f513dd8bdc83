"""Merged schemas go as deep as what is answered."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_any_depth(sdk: Sdk) -> None:
    left = {"mark": "a", "left": {"mark": "b", "left": {"mark": "c"}}}
    inner = {"kind": "round", "scale": 1.5}
    shape = {"kind": "round", "inner": {**inner, "inner": inner}}
    value = {"left": left, "shape": shape, "nest": [[1.5], [[2], [[]]]]}
    value["ring"] = {"next": {"next": {"a": 1}}}
    answer = httpx2.Response(200, json=value)
    tree = sdk.client(answer, base_url="https://forest.test").trees.retrieve()
    assert tree.left.left.left.mark == "c"
    assert tree.shape.inner.inner.scale == 1.5
    assert tree.nest == [[1.5], [[2], [[]]]]
    assert tree.ring.next.next.extra_fields == {"a": 1}
    assert tree.to_dict() == value
