"""The walk goes on from the last item, or back from the first."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk

URL = "https://shop.test"


def page(*ids: str, more: bool) -> httpx2.Response:
    data = [{"id": each} for each in ids]
    ends = {"first_id": ids[0], "last_id": ids[-1]}
    return httpx2.Response(200, json={"data": data, "has_more": more, **ends})


def test_all_items_of_all_pages(sdk: Sdk) -> None:
    answers = (page("a", "b", more=True), page("c", more=False))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.orders.list(limit=2)] == ["a", "b", "c"]
    queries = [dict(request.url.params) for request in sdk.requests]
    assert queries == [{"limit": "2"}, {"after_id": "b", "limit": "2"}]


def test_backwards(sdk: Sdk) -> None:
    answers = (page("c", "d", more=True), page("b", more=False))
    client = sdk.client(*answers, base_url=URL)
    assert [each.id for each in client.orders.list(before_id="e")] == ["c", "d", "b"]
    assert dict(sdk.requests[1].url.params) == {"before_id": "c"}
