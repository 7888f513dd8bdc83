"""Calling what is deprecated warns, and tells where; type checkers know it beforehand."""

from __future__ import annotations

import inspect
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_a_call_warns(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=[]), base_url="https://m.test")
    with pytest.warns(DeprecationWarning, match="GET /exhibits is deprecated") as seen:
        assert client.exhibits.list(era="old") == []
    assert seen[0].filename == __file__


def test_an_async_call_warns(sdk: Sdk) -> None:
    client = sdk.async_client(httpx2.Response(200, json=[]), base_url="https://m.test")
    assert inspect.iscoroutinefunction(client.exhibits.list)

    async def call() -> Any:
        with pytest.warns(DeprecationWarning, match="GET /exhibits is deprecated"):
            return await client.exhibits.list()

    assert anyio.run(call) == []


def test_it_is_known_without_a_call(sdk: Sdk) -> None:
    method = sdk.client(base_url="https://m.test").exhibits.list
    assert method.__deprecated__ == "GET /exhibits is deprecated"
    assert [*inspect.signature(method).parameters] == ["era", "room"]


def test_a_fake_server_finds_it(sdk: Sdk) -> None:
    fake = sdk.module("testing").FakeServer()
    for client in (fake.client(), fake.async_client()):
        fake.on(client.exhibits.list).returns([])
    with pytest.warns(DeprecationWarning, match="GET /exhibits is deprecated"):
        assert fake.client().exhibits.list() == []
