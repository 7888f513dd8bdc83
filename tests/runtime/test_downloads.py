"""Downloads: lazy, into memory or a file, going on after a break."""

from __future__ import annotations

import re
import socket
from pathlib import Path
from typing import Any

import anyio
import pytest
from driving import made
from sample._runtime.async_client import AsyncClient
from sample._runtime.async_downloads import AsyncDownload
from sample._runtime.errors import (
    ApiConnectionError,
    DecodeError,
    NotFoundError,
    SdkError,
)
from sample._runtime.operation import Operation
from sample._runtime.replies import BytesReply
from sample._runtime.sync_client import SyncClient
from sample._runtime.sync_downloads import Download
from wire import head, serving

GET: Operation[bytes] = Operation(
    method="GET", path="/x", replies={"200": BytesReply()}
)
BODY = bytes(range(256)) * 500


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def use(mode: str, url: str, verb: str, *args: Any, **kw: Any) -> Any:
    """What a method of a download returns."""
    settings: dict[str, Any] = {"base_url": url, **kw.pop("options", {})}
    if mode == "sync":
        with made(SyncClient, **settings) as client:
            return getattr(Download(client, GET), verb)(*args, **kw)

    async def main() -> Any:
        async with made(AsyncClient, **settings) as one:
            return await getattr(AsyncDownload(one, GET), verb)(*args, **kw)

    return anyio.run(main)


class Shelf:
    """A server of one file that gives so many bytes and breaks off."""

    def __init__(self, *breaks: int, tags: str = '"v1"', ranges: bool = True) -> None:
        self.breaks = list(breaks)
        self.tag = tags
        self.ranges = ranges
        self.asked: list[str] = []

    def __call__(self, connection: socket.socket, request: bytes) -> None:
        found = re.search(rb"(?i)range: bytes=(\d+)-", request)
        same = re.search(rb"(?i)if-range: (\S+)", request)
        start = int(found[1]) if found and same else 0
        self.asked.append(f"{found[1].decode() if found else ''}")
        if not self.ranges or (same and same[1].decode() != self.tag):
            start = 0
        lines = [f"content-length: {len(BODY) - start}"]
        if self.tag:
            lines.append(f"etag: {self.tag}")
        status = "200 OK"
        if start:
            status = "206 Partial Content"
            lines.append(f"content-range: bytes {start}-{len(BODY) - 1}/{len(BODY)}")
        end = self.breaks.pop(0) if self.breaks else len(BODY)
        connection.sendall(head(*lines, status=status) + BODY[start:end])
        if end < len(BODY):
            connection.shutdown(socket.SHUT_RDWR)


def test_into_memory(mode: str) -> None:
    with serving(Shelf()) as url:
        assert use(mode, url, "read") == BODY
        with pytest.raises(DecodeError, match="use `save`"):
            use(mode, url, "read", options={"max_response_size": 1000})


def test_in_pieces() -> None:
    with serving(Shelf()) as url, made(SyncClient, base_url=url) as client:
        with Download(client, GET) as download:
            assert download.response().headers["etag"] == '"v1"'
            assert b"".join(download.iter_bytes()) == BODY
        with pytest.raises(SdkError, match="once"):
            download.read()


def test_in_pieces_async() -> None:
    async def main() -> None:
        async with made(AsyncClient, base_url=url) as client:
            download = AsyncDownload(client, GET)
            assert b"".join([piece async for piece in download.iter_bytes()]) == BODY

    with serving(Shelf()) as url:
        anyio.run(main)


def test_into_a_file(mode: str, tmp_path: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    with serving(Shelf()) as url:
        path = tmp_path / "x.bin"

        def note(size: int, total: int | None) -> None:
            seen.append((size, total))

        done = use(mode, url, "save", path, progress=note)
    assert done == path
    assert path.read_bytes() == BODY
    assert seen[-1] == (len(BODY), len(BODY))
    assert [each.name for each in tmp_path.iterdir()] == ["x.bin"]


def test_a_break_is_gone_on_from(mode: str, tmp_path: Path) -> None:
    shelf = Shelf(1000, 70_000)
    with serving(shelf) as url:
        path = use(mode, url, "save", tmp_path / "x.bin")
    assert path.read_bytes() == BODY
    assert shelf.asked == ["", "1000", "70000"]


def test_a_later_call_goes_on(mode: str, tmp_path: Path) -> None:
    shelf = Shelf(*[1000] * 7)
    with serving(shelf) as url:
        with pytest.raises(ApiConnectionError):
            use(mode, url, "save", tmp_path / "x.bin")
        assert (tmp_path / "x.bin.part").stat().st_size == 1000
        assert not (tmp_path / "x.bin").exists()
        shelf.breaks.clear()
        shelf.asked.clear()
        path = use(mode, url, "save", tmp_path / "x.bin")
    assert path.read_bytes() == BODY
    assert shelf.asked == ["1000"]


def test_other_content_is_taken_whole(mode: str, tmp_path: Path) -> None:
    (tmp_path / "x.bin.part").write_bytes(b"old" * 100)
    (tmp_path / "x.bin.part.tag").write_text('"v0"')
    shelf = Shelf()
    with serving(shelf) as url:
        path = use(mode, url, "save", tmp_path / "x.bin")
    assert path.read_bytes() == BODY
    assert shelf.asked == ["300"]


@pytest.mark.parametrize("tag", ["", 'W/"v1"'])
def test_without_a_tag_a_break_is_a_fault(mode: str, tag: str, tmp_path: Path) -> None:
    with (
        serving(Shelf(1000, tags=tag)) as url,
        pytest.raises(ApiConnectionError),
    ):
        use(mode, url, "save", tmp_path / "x.bin")


def test_a_server_without_ranges(mode: str, tmp_path: Path) -> None:
    with serving(Shelf(1000, ranges=False)) as url:
        assert use(mode, url, "save", tmp_path / "x").read_bytes() == BODY


def test_a_range_that_the_server_refuses(mode: str, tmp_path: Path) -> None:
    (tmp_path / "x.part").write_bytes(BODY)
    (tmp_path / "x.part.tag").write_text('"v1"')
    shelf = Shelf()

    def script(connection: socket.socket, request: bytes) -> None:
        if b"range:" in request.lower():
            status = "416 Range Not Satisfiable"
            connection.sendall(head("content-length: 0", status=status))
        else:
            shelf(connection, request)

    with serving(script) as url:
        assert use(mode, url, "save", tmp_path / "x").read_bytes() == BODY


def test_an_error(mode: str, tmp_path: Path) -> None:
    def script(connection: socket.socket, _: bytes) -> None:
        connection.sendall(head("content-length: 2", status="404 No") + b"{}")

    with serving(script) as url, pytest.raises(NotFoundError):
        use(mode, url, "save", tmp_path / "x")
    assert not list(tmp_path.iterdir())
