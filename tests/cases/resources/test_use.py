"""Paths become resources, and methods that are called after what they do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

CALLS: list[tuple[str, Callable[[Any], Any]]] = [
    ("GET /v1/desks", lambda client: client.desks.list()),
    ("POST /v1/desks", lambda client: client.desks.create()),
    ("GET /v1/desks/a", lambda client: client.desks.retrieve("a")),
    ("PUT /v1/desks/a", lambda client: client.desks.update("a")),
    ("DELETE /v1/desks/a", lambda client: client.desks.delete("a")),
    ("GET /v1/desks/a/drawers", lambda client: client.desks.drawers.list("a")),
    ("POST /v1/desks/a/drawers", lambda client: client.desks.drawers.create("a")),
    ("GET /v1/desks/a/drawers/1", lambda client: client.desks.drawers.retrieve("a", 1)),
    ("PATCH /v1/desks/a/drawers/1", lambda client: client.desks.drawers.update("a", 1)),
    (
        "POST /v1/desks/a/drawers/1/open",
        lambda client: client.desks.drawers.open("a", 1),
    ),
    ("GET /v1/desks/a/lamp", lambda client: client.desks.lamp.retrieve("a")),
    ("PUT /v1/desks/a/lamp", lambda client: client.desks.lamp.update("a")),
    ("POST /v1/desks/a/move", lambda client: client.desks.move("a")),
    ("GET /v1/me", lambda client: client.me.retrieve()),
    ("POST /v1/search", lambda client: client.search.create()),
    (
        "GET /v1/reports/daily/summary",
        lambda client: client.reports.daily.summary.retrieve(),
    ),
    ("GET /", lambda client: client.root.retrieve()),
    ("GET /v1/named", lambda client: client.desks.shop.browse()),
]


@pytest.mark.parametrize(("line", "call"), CALLS, ids=[line for line, _ in CALLS])
def test_which_method_calls_what(
    sdk: Sdk, line: str, call: Callable[[Any], Any]
) -> None:
    call(sdk.client(httpx2.Response(204), base_url="https://office.test"))
    (request,) = sdk.requests
    assert f"{request.method} {request.url.path}" == line


def test_the_async_client_has_the_same(sdk: Sdk) -> None:
    async def call_all() -> None:
        answers = [httpx2.Response(204) for _ in CALLS]
        async with sdk.async_client(*answers, base_url="https://office.test") as client:
            for _, call in CALLS:
                await call(client)

    anyio.run(call_all)
    found = [f"{each.method} {each.url.path}" for each in sdk.requests]
    assert found == [line for line, _ in CALLS]


def test_no_method_is_left_over(sdk: Sdk) -> None:
    client = sdk.client(base_url="https://office.test")
    names = ("desks", "me", "search", "reports", "root")
    assert sum(methods_below(getattr(client, name)) for name in names) == len(CALLS)


def methods_below(resource: Any) -> int:
    members = [getattr(resource, name) for name in dir(resource) if name[0] != "_"]
    return sum(1 if callable(each) else methods_below(each) for each in members)
