"""Streams over a real socket: silence, early ends, going on after a break."""

from __future__ import annotations

import re
import socket
import time
from typing import Any

import anyio
import pytest
from driving import made
from sample._runtime.async_client import AsyncClient
from sample._runtime.async_streams import AsyncStream
from sample._runtime.decoding import decode_any
from sample._runtime.errors import ApiConnectionError, ApiTimeoutError, DecodeError
from sample._runtime.parameters import IdempotencyKey
from sample._runtime.streaming import JsonLines, ServerEvents, StreamOperation
from sample._runtime.sync_client import SyncClient
from sample._runtime.sync_streams import Stream
from tests.hostile_server.waiting import Stopwatch
from wire import drip, head, serving

EVENTS: StreamOperation[Any] = StreamOperation(
    method="GET", path="/x", events=ServerEvents(lambda: decode_any)
)
LINES: StreamOperation[Any] = StreamOperation(
    method="GET", path="/x", events=JsonLines(lambda: decode_any)
)
HEAD = head("content-type: text/event-stream", "transfer-encoding: chunked")


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def chunk(text: bytes) -> bytes:
    return f"{len(text):x}\r\n".encode() + text + b"\r\n"


def read(
    mode: str,
    url: str,
    operation: StreamOperation[Any] = EVENTS,
    resumptions: int = 0,
    arguments: tuple[object, ...] = (),
    **options: Any,
) -> list[Any]:
    """All items."""
    settings: dict[str, Any] = {"base_url": url, **options}
    if mode == "sync":
        with made(SyncClient, **settings) as client:
            return list(Stream(client, operation, *arguments).resuming(resumptions))

    async def main() -> list[Any]:
        async with made(AsyncClient, **settings) as one:
            stream = AsyncStream(one, operation, *arguments).resuming(resumptions)
            return [item async for item in stream]

    return anyio.run(main)


def test_items_come_while_the_stream_goes_on(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(HEAD + chunk(b"data: 1\n\nda"))
        time.sleep(0.05)
        connection.sendall(chunk(b"ta: 2\n\n") + b"0\r\n\r\n")

    with serving(script) as url:
        assert read(mode, url) == [1, 2]


def test_a_stream_that_is_silent(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(HEAD + chunk(b"data: 1\n\n"))
        connection.recv(1)

    with serving(script) as url:
        watch = Stopwatch()
        with pytest.raises(ApiTimeoutError):
            read(mode, url, timeout=0.3)
        with pytest.raises(ApiTimeoutError, match="deadline"):
            read(mode, url, deadline=0.3)
        assert watch.seconds() < 3


def test_a_stream_that_drips(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head("content-type: text/event-stream"))
        drip(connection, b"data: 1\n\n" + b"data: " + b"x" * 5000, 0.03)

    with serving(script) as url:
        watch = Stopwatch()
        with pytest.raises(ApiTimeoutError, match="deadline"):
            read(mode, url, deadline=0.5)
        assert watch.seconds() < 2.5


def test_what_goes_on_is_the_same_call(mode: str) -> None:
    """A server that knows the key does not begin anew."""
    keys: list[bytes] = []

    def script(connection: socket.socket, request: bytes) -> None:
        found = re.search(rb"(?i)idempotency-key: (\S+)", request)
        keys.append(found[1] if found else b"")
        connection.sendall(HEAD + chunk(b"retry: 1\nid: 1\ndata: 1\n\n"))
        if len(keys) == 2:
            connection.sendall(b"0\r\n\r\n")
        connection.shutdown(socket.SHUT_RDWR)

    create: StreamOperation[Any] = StreamOperation(
        method="POST",
        path="/x",
        parameters=(IdempotencyKey("Idempotency-Key"),),
        events=EVENTS.events,
    )
    with serving(script) as url:
        assert read(mode, url, create, 1, arguments=(None,)) == [1, 1]
    assert keys[0] == keys[1] != b""


def test_going_on_after_a_break(mode: str) -> None:
    asked: list[str] = []

    def script(connection: socket.socket, request: bytes) -> None:
        found = re.search(rb"(?i)last-event-id: (\S+)", request)
        asked.append(found[1].decode() if found else "")
        event = b"id: %d\nretry: 10\ndata: %d\n\n" % (len(asked), len(asked))
        end = b"0\r\n\r\n" if len(asked) == 3 else chunk(b"data: cut off")
        connection.sendall(HEAD + chunk(event) + end)
        if len(asked) < 3:
            connection.shutdown(socket.SHUT_RDWR)

    with serving(script) as url:
        assert read(mode, url, resumptions=5) == [1, 2, 3]
        assert asked == ["", "1", "2"]
        asked.clear()
        with pytest.raises(ApiConnectionError):
            read(mode, url)
        assert asked == [""]
        asked.clear()
        with pytest.raises(ApiConnectionError):
            read(mode, url, resumptions=1)
        assert asked == ["", "1"]


def test_an_item_that_is_too_large(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(HEAD + chunk(b"data: " + b"1" * 5000))
        connection.recv(1)

    with serving(script) as url, pytest.raises(DecodeError, match="more than 1000"):
        read(mode, url, max_response_size=1000)


def test_lines(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head("content-length: 9") + b'{"a":1}\n2')

    with serving(script) as url:
        assert read(mode, url, LINES) == [{"a": 1}, 2]


def endless(connection: socket.socket, _: bytes) -> None:
    connection.sendall(HEAD)
    while True:
        connection.sendall(chunk(b"data: 1\n\n") * 10)


@pytest.mark.parametrize("way", ["with", "close", "break"])
def test_closing_early_frees_the_connection(way: str) -> None:
    with serving(endless) as url, made(SyncClient, base_url=url) as client:
        stream = Stream(client, EVENTS)
        if way == "with":
            with stream:
                assert next(iter(stream)) == 1
        elif way == "close":
            assert next(stream.events()).data == 1
            stream.close()
        else:
            for item in stream:
                assert item == 1
                break
        assert free_of_connections(client)


@pytest.mark.parametrize("way", ["with", "close", "cancel"])
def test_closing_early_frees_the_connection_async(way: str) -> None:
    async def main() -> None:
        async with made(AsyncClient, base_url=url) as client:
            stream = AsyncStream(client, EVENTS)
            if way == "with":
                async with stream:
                    async for item in stream:
                        assert item == 1
                        break
            elif way == "close":
                assert (await anext(stream.events())).data == 1
                await stream.close()
            else:
                with anyio.move_on_after(0.05):
                    async for item in stream:
                        assert item == 1
            assert free_of_connections(client)

    with serving(endless) as url:
        anyio.run(main)


def free_of_connections(client: Any) -> bool:
    """Whether the pool of `httpx2` holds none, as after a body that was not read."""
    pool = client._pool.current()._transport._pool
    return not pool.connections
