"""Each operation is walked as its extension says."""

from __future__ import annotations

import json
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk

URL = "https://told.test"


def found(*keys: str, **info: Any) -> httpx2.Response:
    items = [{"key": key} for key in keys]
    return httpx2.Response(200, json={"found": items, "info": info})


@pytest.mark.parametrize(
    ("name", "info", "queries"),
    [
        ("cursor", {"to": "c1"}, [b"", b"from=c1"]),
        ("number", {}, [b"", b"from=2", b"from=3"]),
        ("step", {}, [b"", b"from=2", b"from=3"]),
        ("link", {"to": "/link?p=2"}, [b"", b"p=2"]),
        ("last_item", {}, [b"", b"from=b", b"from=c"]),
    ],
)
def test_in_the_query(
    sdk: Sdk, name: str, info: dict[str, Any], queries: list[bytes]
) -> None:
    answers = (found("a", "b", **info), found("c"), found())
    client = sdk.client(*answers, base_url=URL)
    assert [each.key for each in getattr(client, name).list()] == ["a", "b", "c"]
    assert [request.url.query for request in sdk.requests] == queries


def test_in_the_body(sdk: Sdk) -> None:
    client = sdk.client(found("a", all=2), found("b", all=2), base_url=URL)
    pages = client.found.search({})
    assert [each.key for each in pages] == ["a", "b"]
    assert [json.loads(each.content) for each in sdk.requests] == [{}, {"from": 2}]


def test_what_cannot_be_done_is_a_plain_call(sdk: Sdk) -> None:
    client = sdk.client(found("a"), base_url=URL)
    assert [each.key for each in client.unusable.retrieve().found] == ["a"]


def test_a_link_by_its_name_and_no_link_at_all(sdk: Sdk) -> None:
    first = httpx2.Response(200, json={"found": [{"key": "a"}], "on": "/named?p=2"})
    client = sdk.client(first, found("b"), base_url=URL)
    assert [each.key for each in client.named.list()] == ["a", "b"]
    client = sdk.client(found("c"), base_url=URL)
    assert [each.key for each in client.once.retrieve(limit=1).found] == ["c"]
