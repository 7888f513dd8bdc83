"""The response of raw access has all that the server has sent."""

from __future__ import annotations

import socket
from datetime import timedelta
from typing import Any

import anyio
import pytest
from driving import GET, TOKEN, made
from sample._runtime.async_client import AsyncClient
from sample._runtime.auth import Credential
from sample._runtime.sync_client import SyncClient
from wire import head, serving

HEADERS = ("set-cookie: session=mine; Path=/", "x-request-id: r1", "content-length: 7")


@pytest.mark.parametrize("mode", ["sync", "async"])
def test_the_response_is_whole(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head("content-type: application/json", *HEADERS))
        connection.sendall(b'{"a":1}')

    with serving(script) as url:
        options: dict[str, Any] = {
            "base_url": url,
            "credentials": {"bearerAuth": Credential(TOKEN, "Bearer")},
        }
        answer = anyio.run(later, options) if mode == "async" else now(options)
    assert answer.body == answer.response.json() == {"a": 1}
    assert dict(answer.response.cookies) == {"session": "mine"}
    assert answer.headers["set-cookie"] == "session=mine; Path=/"
    assert answer.request_id == "r1"
    assert answer.response.elapsed > timedelta(0)
    assert answer.response.request.headers["authorization"] == "**********"


def now(options: dict[str, Any]) -> Any:
    with made(SyncClient, **options) as client:
        return client.raw(client.call, GET)


async def later(options: dict[str, Any]) -> Any:
    async with made(AsyncClient, **options) as client:
        return await client.raw(client.call, GET)
