"""Deadlines and sizes, against a server on a raw socket that keeps no rule."""

from __future__ import annotations

import gzip
import socket
import time
import tracemalloc
import zlib
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from driving import made
from sample._runtime.async_client import AsyncClient
from sample._runtime.decoding import decode_any
from sample._runtime.errors import (
    ApiConnectionError,
    ApiTimeoutError,
    DecodeError,
    SettingError,
)
from sample._runtime.operation import Operation
from sample._runtime.replies import BytesReply, JsonReply
from sample._runtime.sync_client import SyncClient
from tests.hostile_server.waiting import Stopwatch
from wire import Script, drip, head, serving

GET: Operation[Any] = Operation(
    method="GET", path="/x", replies={"200": JsonReply(lambda: decode_any)}
)
BYTES: Operation[Any] = Operation(
    method="GET", path="/x", replies={"200": BytesReply()}
)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def call(mode: str, url: str, operation: Any = GET, **options: Any) -> Any:
    return run(mode, url, lambda one: one.call(operation), **options)


def run(mode: str, url: str, action: Callable[[Any], Any], **options: Any) -> Any:
    settings: dict[str, Any] = {"base_url": url, **options}
    if mode == "sync":
        with made(SyncClient, **settings) as client:
            return action(client)

    async def main() -> Any:
        async with made(AsyncClient, **settings) as one:
            return await action(one)

    return anyio.run(main)


def answer(*parts: bytes) -> Script:
    def script(connection: socket.socket, _: bytes) -> None:
        for part in parts:
            connection.sendall(part)
        connection.shutdown(socket.SHUT_WR)

    return script


def slow_head(connection: socket.socket, _: bytes) -> None:
    drip(connection, b"HTTP/1.1 200 OK\r\n" + b"x-a: b\r\n" * 200, 0.05)


def slow_body(connection: socket.socket, _: bytes) -> None:
    connection.sendall(head("content-length: 10000"))
    drip(connection, b" " * 10000, 0.05)


def slow_to_the_end(connection: socket.socket, _: bytes) -> None:
    """A body that is whole where its connection ends."""
    connection.sendall(head())
    drip(connection, b" " * 10000, 0.05)


def stops_before_the_end(connection: socket.socket, _: bytes) -> None:
    connection.sendall(head() + b"[1]")
    silence(connection, b"")


def slow_chunks(connection: socket.socket, _: bytes) -> None:
    connection.sendall(head("transfer-encoding: chunked"))
    drip(connection, b"1;" + b"x" * 5000, 0.05)


def silence(connection: socket.socket, _: bytes) -> None:
    connection.settimeout(5)
    connection.recv(1)


def half(connection: socket.socket, _: bytes) -> None:
    connection.sendall(head("content-length: 10") + b"[1,")
    silence(connection, b"")


def error_that_drips(connection: socket.socket, _: bytes) -> None:
    connection.sendall(head("content-length: 10000", status="500 Oops"))
    drip(connection, b" " * 10000, 0.05)


@pytest.mark.parametrize(
    "script",
    [
        *(slow_head, slow_body, slow_to_the_end, stops_before_the_end),
        *(slow_chunks, silence, half, error_that_drips),
    ],
)
def test_the_deadline_holds(mode: str, script: Script) -> None:
    with serving(script) as url:
        started = time.monotonic()
        with pytest.raises(ApiTimeoutError, match=r"the deadline of 0\.4 s") as caught:
            call(mode, url, deadline=0.4, max_retries=5)
        assert 0.3 < time.monotonic() - started < 2.5
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize("slow", [slow_head, slow_body])
def test_the_deadline_holds_on_a_connection_that_is_used_again(
    mode: str, slow: Script
) -> None:
    count = 0

    def script(connection: socket.socket, request: bytes) -> None:
        nonlocal count
        count += 1
        if count == 1:
            connection.sendall(head("content-length: 1") + b"1")
        else:
            slow(connection, request)

    def twice(client: Any) -> Any:
        if mode == "sync":
            assert client.call(GET) == 1
            return client.call(GET)

        async def both() -> Any:
            assert await client.call(GET) == 1
            return await client.call(GET)

        return both()

    with serving(script) as url:
        watch = Stopwatch()
        with pytest.raises(ApiTimeoutError):
            run(mode, url, twice, deadline=0.4)
        assert watch.seconds() < 2.5


def test_no_wait_goes_past_the_deadline(mode: str) -> None:
    busy = head("content-length: 0", "retry-after: 30", status="503 Busy")

    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(busy)

    with serving(script) as url:
        watch = Stopwatch()
        with pytest.raises(Exception, match="503 GET /x"):
            call(mode, url, deadline=5, max_retries=5)
        assert watch.seconds() < 2.5


def test_a_call_in_time_is_not_disturbed(mode: str) -> None:
    with serving(answer(head("content-length: 3") + b"[1]")) as url:
        assert call(mode, url, deadline=5) == [1]


@pytest.mark.parametrize("seconds", [0, -1, float("nan")])
def test_a_deadline_that_is_none(mode: str, seconds: float) -> None:
    with pytest.raises(SettingError, match="deadline"):
        call(mode, "http://h", deadline=seconds)


def gzipped(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    parts = [packer.compress(b" " * 2**20) for _ in range(size // 2**20)]
    return b"".join([*parts, packer.flush()])


BOMB = gzipped(200 * 2**20)
LIMIT = 4 * 2**20


@pytest.mark.parametrize(
    ("encoding", "body"),
    [
        ("gzip", BOMB),
        ("gzip, gzip", gzip.compress(BOMB)),
        ("deflate", zlib.compress(b" " * (8 * 2**20))),
        ("", b" " * (LIMIT + 1)),
    ],
    ids=["gzip", "nested", "deflate", "plain"],
)
@pytest.mark.parametrize("status", ["200 OK", "404 No"])
def test_bodies_are_bounded(mode: str, encoding: str, body: bytes, status: str) -> None:
    headers = [f"content-encoding: {encoding}"] if encoding else []
    tracemalloc.start()
    try:
        with (
            serving(answer(head(*headers, status=status), body)) as url,
            pytest.raises(DecodeError, match="a body of more than 4194304 bytes"),
        ):
            call(mode, url, max_response_size=LIMIT)
        assert tracemalloc.get_traced_memory()[1] < LIMIT + 16 * 2**20
    finally:
        tracemalloc.stop()


def test_a_length_that_is_too_large_is_not_waited_for(mode: str) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head(f"content-length: {2**40}"))
        silence(connection, b"")

    with serving(script) as url:
        watch = Stopwatch()
        with pytest.raises(DecodeError, match="more than"):
            call(mode, url)
        assert watch.seconds() < 2.5


@pytest.mark.parametrize("count", [3, 50, 2000])
def test_encodings_are_bounded(mode: str, count: int) -> None:
    encodings = "content-encoding: " + ", ".join(["gzip"] * count)
    with (
        serving(answer(head(encodings), gzip.compress(b"1"))) as url,
        pytest.raises(DecodeError, match=f"encoded {count} times"),
    ):
        call(mode, url)


@pytest.mark.parametrize("operation", [GET, BYTES])
def test_a_gzip_body_that_breaks_off(mode: str, operation: Any) -> None:
    whole = gzip.compress(b"[" + b"1," * 5000 + b"1]")
    for end in (len(whole) // 2, len(whole) - 8, len(whole) - 1):
        body = whole[:end]
        headers = head("content-encoding: gzip", f"content-length: {end}")
        with (
            serving(answer(headers, body)) as url,
            pytest.raises(DecodeError, match="breaks off"),
        ):
            call(mode, url, operation)
    headers = head("content-encoding: gzip", f"content-length: {len(whole)}")
    with serving(answer(headers, whole)) as url:
        assert len(call(mode, url)) == 5001


@pytest.mark.parametrize(
    "parts",
    [
        [head("content-length: 10"), b"[1]"],
        [head("transfer-encoding: chunked"), b"5\r\n[1"],
        [head("transfer-encoding: chunked"), b"xyz\r\n[1]\r\n"],
        [head("transfer-encoding: chunked"), b"-5\r\n[1]\r\n0\r\n\r\n"],
        [b"HTTP/1.1 200 OK\r\n"],
        [b"\0\0\0\0\r\n\r\n"],
        [b""],
    ],
)
def test_bodies_that_are_not_whole(mode: str, parts: list[bytes]) -> None:
    with serving(answer(*parts)) as url, pytest.raises(ApiConnectionError):
        call(mode, url)


def test_empty_bodies_that_say_gzip(mode: str) -> None:
    headers = head("content-encoding: gzip", "content-length: 0")
    with serving(answer(headers)) as url:
        assert call(mode, url, BYTES) == b""
