"""A model in itself is read, written and compared at any depth that is sane."""

from __future__ import annotations

import copy
import pickle
import typing
from typing import Any

from tests.cases.conftest import Sdk

TREE: dict[str, Any] = {
    "name": "root",
    "children": [{"name": "a", "children": [{"name": "b"}]}, {"name": "c"}],
    "named": {"d": {"name": "d", "parent": {"name": "e"}}},
}


def test_round_trip(sdk: Sdk) -> None:
    node = sdk.models.Node.from_dict(TREE)
    assert node.children[0].children[0].name == "b"
    assert node.named["d"].parent.name == "e"
    assert without_null(node.to_dict()) == TREE
    assert copy.deepcopy(node) == node
    assert pickle.loads(pickle.dumps(node)) == node


def test_deep(sdk: Sdk) -> None:
    data: dict[str, Any] = {"name": "leaf"}
    for number in range(150):
        data = {"name": str(number), "children": [data]}
    node = sdk.models.Node.from_dict(data)
    assert without_null(node.to_dict()) == data
    assert len(repr(node)) < 1100


def test_annotations_can_be_read(sdk: Sdk) -> None:
    node = sdk.models.Node
    assert typing.get_type_hints(node)["parent"] == (node | None)


def without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: without_null(v) for k, v in value.items() if v is not None}
    return [without_null(v) for v in value] if isinstance(value, list) else value
