"""A member without a type is sent as it is, under the media type that the form promises."""

from __future__ import annotations

import io
from email import message_from_bytes
from typing import Any

import httpx2
from tests.cases.conftest import Sdk

PNG = b"\x89PNG\r\n\x1a\n\x00\xff"


def parts(request: httpx2.Request) -> list[tuple[str, str, bytes]]:
    """Name, media type and content of each part, as an independent parser reads them."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    found: list[Any] = message_from_bytes(head + request.read()).get_payload()
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in found
    ]


def test_files_and_text(sdk: Sdk) -> None:
    body: Any = sdk.models.PicturesCreateBody(
        id="7",
        picture=sdk.module("_runtime.files").NamedFile(PNG, content_type="image/jpeg"),
        pages=[io.BytesIO(PNG), "page two"],
        thumbnail=PNG,
        labels={"a": [1]},
        note="a note",
    )
    sdk.client(httpx2.Response(204), base_url="https://a.test").pictures.create(body)
    found = parts(sdk.requests[0])
    assert found == [
        ("id", "text/plain", b"7"),
        ("picture", "image/jpeg", PNG),
        ("pages", "application/octet-stream", PNG),
        ("pages", "text/plain", b"page two"),
        ("thumbnail", "image/png", PNG),
        ("labels", "application/json", b'{"a":[1]}'),
        ("note", "text/plain", b"a note"),
    ]


def test_a_member_with_a_media_type_of_its_own_is_a_file(sdk: Sdk) -> None:
    annotations = sdk.models.PicturesCreateBody.__annotations__
    assert annotations["picture"] == "FileLike"
    assert annotations["pages"] == "list[FileLike | str]"
    assert annotations["labels"] == "Any | Unset"


def test_content_of_any_media_type(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, content=PNG), base_url="https://a.test")
    answer = client.blobs.create(PNG)
    assert answer.read() == PNG
    assert sdk.requests[0].read() == PNG
    assert sdk.requests[0].headers["content-type"] == "application/octet-stream"
