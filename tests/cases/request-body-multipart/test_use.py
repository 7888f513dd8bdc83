"""A form has a part for each value, and no value can be more than its part."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import date
from email import message_from_bytes
from email.message import Message
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest
from tests.cases.conftest import Sdk

PNG = b"\x89PNG\r\n\x1a\n\x00\xff"


def form(sdk: Sdk, **members: Any) -> Any:
    (name,) = [each for each in sdk.models.__all__ if each.endswith("Body")]
    return getattr(sdk.models, name)(**members)


def sent(sdk: Sdk, body: Any, *answers: int) -> httpx2.Request:
    client = sdk.client(
        *(httpx2.Response(status) for status in (*answers, 204)),
        base_url="https://pictures.test",
    )
    client.with_options(idempotency_key="k").albums.pictures.create("a", body)
    return sdk.requests[-1]


def parts(request: httpx2.Request) -> list[tuple[Message, bytes]]:
    """As an independent parser reads them."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    whole = message_from_bytes(head + request.read())
    assert whole.is_multipart()
    found: list[Any] = whole.get_payload()
    return [(part, part.get_payload(decode=True)) for part in found]


def names(request: httpx2.Request) -> list[object]:
    return [
        part.get_param("name", header="content-disposition")
        for part, _ in parts(request)
    ]


def test_every_kind_of_value(sdk: Sdk) -> None:
    meta = sdk.models.Meta
    request = sent(
        sdk,
        form(
            sdk,
            picture=PNG,
            extras=[b"1", io.BytesIO(b"2")],
            meta=meta(title="é", id=5),
            tags=["x", "y"],
            points=[meta(title="p"), meta(title="q")],
            note=None,
            size=3,
            taken=date(2026, 1, 2),
        ),
    )
    found = [
        (
            part.get_param("name", header="content-disposition"),
            part["content-type"],
            text,
        )
        for part, text in parts(request)
    ]
    assert found == [
        ("picture", "image/png", PNG),
        ("extras", "application/octet-stream", b"1"),
        ("extras", "application/octet-stream", b"2"),
        ("meta", "application/vnd.meta+json", '{"title":"é"}'.encode()),
        ("tags", None, b"x"),
        ("tags", None, b"y"),
        ("points", "application/json", b'{"title":"p"}'),
        ("points", "application/json", b'{"title":"q"}'),
        ("note", None, b""),
        ("size", None, b"3"),
        ("taken", None, b"2026-01-02"),
    ]
    assert [part["x-kind"] for part, _ in parts(request)][3] == "meta"
    assert [part.get_filename() for part, _ in parts(request)][:4] == [
        *("upload", "upload", "upload", None),
    ]
    assert int(request.headers["content-length"]) == len(request.read())


def test_names_and_types_of_files(sdk: Sdk, tmp_path: Path) -> None:
    file = tmp_path / "café.jpg"
    file.write_bytes(PNG)
    named = sdk.module("").NamedFile(
        b"x", "m.gif", "image/webp", headers={"X-Hash": "1"}
    )
    with file.open("rb") as opened:
        opened.seek(2)
        request = sent(sdk, form(sdk, picture=file, extras=[opened], mask=named))
    body = request.read()
    found = parts(request)
    assert 'filename="café.jpg"'.encode() in body
    assert [part["content-type"] for part, _ in found] == [
        *("image/jpeg", "image/jpeg", "image/webp"),
    ]
    assert [text for _, text in found] == [PNG, PNG[2:], b"x"]
    assert found[2][0]["x-hash"] == "1"


def test_a_retry_sends_the_same_again(sdk: Sdk) -> None:
    request = sent(sdk, form(sdk, picture=io.BytesIO(PNG)), 503)
    first, second = sdk.requests
    assert first.read() == second.read() == request.read()
    assert PNG in first.read()


def test_what_cannot_be_rewound_is_not_tried_again(sdk: Sdk) -> None:
    body = form(sdk, picture=iter([PNG[:3], PNG[3:]]))
    with pytest.raises(sdk.module("").InternalServerError):
        sent(sdk, body, 503)
    (request,) = sdk.requests
    assert request.headers["transfer-encoding"] == "chunked"


@pytest.mark.parametrize("name", ['a"; filename="b', "a\r\nX-Evil: 1", "a\nb", "\\"])
def test_a_file_name_stays_a_file_name(sdk: Sdk, name: str) -> None:
    file = sdk.module("").NamedFile(PNG, name)
    (part, text), *others = parts(sent(sdk, form(sdk, picture=file)))
    assert text == PNG
    assert not others
    assert sorted(part.keys()) == ["Content-Disposition", "Content-Type"]
    assert part.get_param("name", header="content-disposition") == "picture"


@pytest.mark.parametrize(
    "unfit",
    [
        lambda sdk: sdk.module("").NamedFile(PNG, "n", "image/png\r\nX-Evil: 1"),
        lambda sdk: sdk.module("").NamedFile(PNG, headers={"a:b": "c"}),
        lambda sdk: io.StringIO("text"),
        lambda sdk: iter(["text"]),
        lambda sdk: object(),
    ],
)
def test_what_is_refused(sdk: Sdk, unfit: Callable[[Sdk], Any]) -> None:
    with pytest.raises(sdk.module("").EncodeError):
        sent(sdk, form(sdk, picture=unfit(sdk))).read()


def test_more_members(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://pictures.test")
    child = client.with_options(extra_body={"more": PNG, "note": "n"})
    child.albums.pictures.create("a", {"picture": PNG, "own": {"a": 1}})
    assert names(sdk.requests[0]) == ["picture", "own", "more", "note"]


def test_an_async_client_streams(sdk: Sdk, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(PNG * 20_000)

    async def chunks() -> AsyncIterator[bytes]:
        yield b"one"
        yield b"two"

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        sdk.requests.append(request)
        return httpx2.Response(204)

    lines = sdk.module("").NamedFile([b"4", b"5"])

    async def call() -> None:
        transport = httpx2.MockTransport(answer)
        made: Any = type(sdk.async_client(base_url="https://pictures.test"))
        async with httpx2.AsyncClient(transport=transport) as connections:
            client = made(http_client=connections, base_url="https://pictures.test")
            await client.albums.pictures.create(
                "a",
                form(sdk, picture=file, extras=[chunks(), io.BytesIO(b"3"), lines]),
            )

    anyio.run(call)
    assert [text for _, text in parts(sdk.requests[0])] == [
        *(PNG * 20_000, b"onetwo", b"3"),
        b"45",
    ]


def test_a_generator_needs_no_length(sdk: Sdk) -> None:
    def chunks() -> Iterator[bytes]:
        yield PNG

    request = sent(sdk, form(sdk, picture=chunks()))
    assert "content-length" not in request.headers
    assert parts(request)[0][1] == PNG
