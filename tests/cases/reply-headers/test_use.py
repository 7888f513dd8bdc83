"""Raw access gives headers by the types that the description says."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

HEADERS = {
    "x-remaining": "5",
    "x-fresh": "true",
    "x-name": "007",
    "x-reset": "2026-01-02T03:04:05Z",
    "x-tags": "a, b",
    "x-sizes": "1,2",
    "x-shape": '{"kind":"round"}',
    "x-point": "x,1,y,2",
    "x-request-id": "req-1",
}
URL = "https://store.test"


def client(sdk: Sdk, **headers: str) -> Any:
    answer = httpx2.Response(200, json="x", headers={**HEADERS, **headers})
    return sdk.client(answer, base_url=URL)


def test_typed_headers(sdk: Sdk) -> None:
    one = client(sdk)
    response = one.raw(one.items.retrieve, "1")
    assert (response.body, response.status, response.tries) == ("x", 200, 1)
    assert response.request_id == "req-1"
    assert response.content == b'"x"'
    assert response.elapsed >= 0
    assert response.headers["x-remaining"] == "5"
    found = dict(response.typed_headers)
    assert found.pop("X-Shape").kind == "round"
    point = found.pop("X-Point")
    assert (point.x, point.y) == (1, 2)
    assert found == {
        "X-Remaining": 5,
        "X-Fresh": True,
        "X-Name": "007",
        "X-Reset": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        "X-Tags": ["a", "b"],
        "X-Sizes": [1, 2],
    }


def test_async(sdk: Sdk) -> None:
    async def read() -> Any:
        answer = httpx2.Response(200, json="x", headers={"x-remaining": "5"})
        one = sdk.async_client(answer, base_url=URL)
        return await one.raw(one.items.retrieve, "1")

    response = anyio.run(read)
    assert (response.body, dict(response.typed_headers)) == ("x", {"X-Remaining": 5})


def test_a_header_of_the_wrong_type(sdk: Sdk) -> None:
    one = client(sdk, **{"x-remaining": "many"})
    response = one.raw(one.items.retrieve, "1")
    with pytest.raises(sdk.module("").DecodeError, match=r"header X-Remaining: \$"):
        assert response.typed_headers


def test_head_has_headers_and_no_body(sdk: Sdk) -> None:
    answer = httpx2.Response(200, headers={"x-remaining": "0", "content-length": "9"})
    one = sdk.client(answer, base_url=URL)
    (name,) = [n for n in dir(one.items) if n not in ("retrieve",) and n[0] != "_"]
    response = one.raw(getattr(one.items, name), "1")
    assert (response.body, dict(response.typed_headers)) == (None, {"X-Remaining": 0})
