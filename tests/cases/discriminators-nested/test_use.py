"""Each level is told apart by its own property, also where it leads to only one variant."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_each_level_tells(sdk: Sdk) -> None:
    data = [
        {"kind": "oval", "sub": "flat", "h": 1.5},
        {"kind": "square", "sub": "tiny"},
        {"kind": "square", "sub": "huge"},
        {"kind": "square", "sub": "odd"},
    ]
    models = sdk.models
    client = sdk.client(httpx2.Response(200, json=data), base_url="https://s.test")
    found = client.shapes.list()
    assert found == [
        models.FlatOval(h=1.5),
        models.Tiny(),
        models.Huge(),
        sdk.module("").Unknown("odd", data[3]),
    ]
    assert [each.to_dict() for each in found[:3]] == data[:3]
