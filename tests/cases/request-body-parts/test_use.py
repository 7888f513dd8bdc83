"""Items travel as parts in their order; no text of theirs ends a part or a header."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def parts(request: httpx2.Request) -> list[tuple[str, bytes]]:
    """The heads and the contents of the parts that were sent."""
    kind, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert re.fullmatch(r"multipart/\w+", kind)
    start, *between, end = (b"\r\n" + request.content).split(
        f"\r\n--{boundary}".encode()
    )
    assert (start, end) == (b"", b"--\r\n")
    found = [each.removeprefix(b"\r\n").partition(b"\r\n\r\n") for each in between]
    return [(head.decode(), content) for head, _, content in found]


def sent(sdk: Sdk, resource: str, *items: Any) -> list[tuple[str, bytes]]:
    client = sdk.client(httpx2.Response(204))
    getattr(client, resource).create([*items])
    (request,) = sdk.requests
    return parts(request)


def test_each_position_has_its_encoding(sdk: Sdk, tmp_path: Path) -> None:
    head = sdk.models.Head(to="me", id=5)
    path = tmp_path / "x.jpeg"
    path.write_bytes(b"jpeg")
    named = sdk.module("").NamedFile(b"raw", headers={"Content-ID": "<raw>"})
    assert sent(sdk, "letters", head, "Grüße", b"png", path, named) == [
        (
            "Content-Type: application/vnd.head+json\r\nContent-ID: <head>",
            b'{"to":"me"}',
        ),
        ("Content-Type: text/plain; charset=utf-8", "Grüße".encode()),
        ("Content-Type: image/png", b"png"),
        ("Content-Type: image/jpeg", b"jpeg"),
        ("Content-Type: image/png\r\nContent-ID: <raw>", b"raw"),
    ]


def test_items_are_written_by_their_type(sdk: Sdk) -> None:
    assert sent(sdk, "values", 1.5, True, {"a": [1]}, [2], None, io.BytesIO(b"x")) == [
        ("Content-Type: text/plain; charset=utf-8", b"1.5"),
        ("Content-Type: text/plain; charset=utf-8", b"true"),
        ("Content-Type: application/json", b'{"a":[1]}'),
        ("Content-Type: application/json", b"[2]"),
        ("Content-Type: application/json", b"null"),
        ("Content-Type: application/octet-stream", b"x"),
    ]


def test_items_of_a_stream_are_a_list(sdk: Sdk) -> None:
    heads = [sdk.models.Head(to=name) for name in "ab"]
    assert sent(sdk, "batches", *heads) == [
        ("Content-Type: application/json", b'{"to":"a"}'),
        ("Content-Type: application/json", b'{"to":"b"}'),
    ]
    assert sdk.requests[0].headers["content-type"].startswith("multipart/related;")


def test_no_parts_are_an_empty_body_in_parts(sdk: Sdk) -> None:
    assert sent(sdk, "batches") == []


@pytest.mark.parametrize(
    "items",
    [
        "text",
        [object()],
        ["\ud800"],
        [float("nan")],
    ],
)
def test_what_cannot_be_sent_is_refused(sdk: Sdk, items: Any) -> None:
    with pytest.raises(sdk.module("").EncodeError, match=r"^body"):
        sdk.client().values.create(items)
    assert sdk.requests == []


def test_a_header_cannot_end_its_line(sdk: Sdk) -> None:
    file = sdk.module("").NamedFile(b"", headers={"X-A": "1\r\nX-B: 2"})
    with pytest.raises(sdk.module("").EncodeError):
        sdk.client().values.create([file])
    assert sdk.requests == []


def test_an_async_client_sends_the_same(sdk: Sdk) -> None:
    import anyio

    async def call() -> None:
        async with sdk.async_client(httpx2.Response(204)) as client:
            await client.values.create([1, b"x"])

    anyio.run(call)
    (request,) = sdk.requests
    assert [content for _, content in parts(request)] == [b"1", b"x"]
