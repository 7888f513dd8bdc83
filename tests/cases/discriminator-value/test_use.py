"""The values on the wire are those that the children claim, not their names."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_children(sdk: Sdk) -> None:
    data = [{"kind": "Big", "weight": 1}, {"kind": "Small"}, {"kind": "Odd"}]
    client = sdk.client(httpx2.Response(200, json=data), base_url="https://w.test")
    found = client.widgets.list("groups/a b")
    assert sdk.requests[-1].url.raw_path == b"/groups/a%20b/widgets"
    assert found == [
        sdk.models.BigWidget(weight=1),
        sdk.models.SmallWidget(),
        sdk.module("").Unknown("Odd", {"kind": "Odd"}),
    ]
    assert sdk.models.BigWidget(weight=2).to_dict() == {"kind": "Big", "weight": 2}
