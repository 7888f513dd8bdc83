"""Bytes travel as they are, in pieces where they come in pieces."""

from __future__ import annotations

import io
from datetime import date
from pathlib import Path
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent(sdk: Sdk, resource: str, body: Any) -> httpx2.Request:
    client = sdk.client(httpx2.Response(204), base_url="https://store.test")
    assert getattr(client, resource).replace(body) is None
    sdk.requests[-1].read()
    return sdk.requests[-1]


@pytest.mark.parametrize(
    "body", [b"\0\xff", bytearray(b"\0\xff"), io.BytesIO(b"\0\xff"), [b"\0", b"\xff"]]
)
def test_bytes(sdk: Sdk, body: Any) -> None:
    request = sent(sdk, "blobs", body)
    assert request.content == b"\0\xff"
    assert request.headers["content-type"] == "application/octet-stream"


def test_a_path(sdk: Sdk, tmp_path: Path) -> None:
    file = tmp_path / "p.png"
    file.write_bytes(b"x" * 100_000)
    request = sent(sdk, "blobs", file)
    assert len(request.content) == int(request.headers["content-length"]) == 100_000
    assert sent(sdk, "pictures", file).headers["content-type"] == "image/png"
    named = sdk.module("").NamedFile(file, content_type="image/x-own")
    assert sent(sdk, "pictures", named).headers["content-type"] == "image/x-own"
    plain = sent(sdk, "pictures", b"x")
    assert plain.headers["content-type"] == "application/octet-stream"


@pytest.mark.parametrize("body", ["text", 5, None, {"a": 1}, io.StringIO("text")])
def test_what_is_no_file(sdk: Sdk, body: Any) -> None:
    with pytest.raises(sdk.module("").EncodeError):
        sent(sdk, "blobs", body)


def test_text(sdk: Sdk) -> None:
    request = sent(sdk, "notes", "é")
    assert request.content == "é".encode()
    assert request.headers["content-type"] == "text/plain; charset=utf-8"
    assert sent(sdk, "notes", "é".encode("latin-1")).content == b"\xe9"


def test_xml(sdk: Sdk) -> None:
    request = sent(sdk, "feeds", "<a/>")
    assert (request.content, request.headers["content-type"]) == (
        *(b"<a/>", "application/xml"),
    )


def test_lines(sdk: Sdk) -> None:
    (name,) = [each for each in sdk.models.__all__ if "Logs" in each]
    line = getattr(sdk.models, name)(at=date(2026, 1, 2))
    client = sdk.client(httpx2.Response(204), base_url="https://store.test")
    client.logs.create([line, line])
    assert sdk.requests[0].content == b'{"at":"2026-01-02"}\n' * 2
    assert sdk.requests[0].headers["content-type"] == "application/x-ndjson"


def test_a_type_that_is_left_open(sdk: Sdk) -> None:
    request = sent(sdk, "things", {"a": 1})
    assert request.content == b'{"a":1}'
    assert request.headers["content-type"] == "application/json"


def test_no_content(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://store.test")
    client.nothing.update()
    assert sdk.requests[0].content == b""
