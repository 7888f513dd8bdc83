"""Each list is walked from its first page to its last, in order."""

from __future__ import annotations

from typing import Any

import httpx2
from tests.cases.conftest import Sdk


def walked(sdk: Sdk, *bodies: Any) -> Any:
    answers = [httpx2.Response(200, json=body) for body in bodies]
    return sdk.client(*answers, base_url="https://w.test")


def queries(sdk: Sdk) -> list[bytes]:
    return [request.url.query for request in sdk.requests]


def test_pages_from_one(sdk: Sdk) -> None:
    client = walked(sdk, ["a", "b"], ["c"], [])
    assert list(client.repos.list(limit=2)) == ["a", "b", "c"]
    assert queries(sdk) == [b"limit=2", b"page=2&limit=2", b"page=3&limit=2"]


def test_rows_from_zero(sdk: Sdk) -> None:
    client = walked(sdk, ["a", "b"], ["c"], [])
    assert list(client.rows.list(limit=2)) == ["a", "b", "c"]
    assert queries(sdk) == [b"limit=2", b"start=2&limit=2", b"start=3&limit=2"]


def test_the_array_that_was_asked_for(sdk: Sdk) -> None:
    first = {"clusters": ["a"], "nextPageToken": "t", "silent": ["x"]}
    client = walked(sdk, first, {"clusters": ["b"]})
    assert list(client.clusters.list()) == ["a", "b"]
    assert queries(sdk) == [b"", b"pageToken=t"]
