"""Lines and texts arrive one by one."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def client(sdk: Sdk, body: bytes) -> Any:
    return sdk.client(
        httpx2.Response(200, content=body), base_url="https://export.test"
    )


def test_lines(sdk: Sdk) -> None:
    row = sdk.models.Row
    body = b'{"id":1}\n\r\n {"id":2}\r\n{"id":3}'
    assert list(client(sdk, body).rows.read()) == [row(id=1), row(id=2), row(id=3)]
    assert sdk.requests[-1].headers["accept"] == "application/x-ndjson"
    assert list(client(sdk, b'{"id":1}\n').arrays.read()) == [row(id=1)]
    assert sdk.requests[-1].headers["accept"] == "application/jsonl"


def test_a_sequence(sdk: Sdk) -> None:
    row = sdk.models.Row
    body = b'\x1e{"id":1}\n\x1e{\n"id":2}\n\x1e'
    assert list(client(sdk, body).texts.read()) == [row(id=1), row(id=2)]


def test_both(sdk: Sdk) -> None:
    row = sdk.models.Row
    assert client(sdk, b'[{"id":1}]').either.read() == [row(id=1)]
    assert sdk.requests[-1].headers["accept"] == "application/json"
    assert list(client(sdk, b'{"any":1}\n2').either.read_stream()) == [{"any": 1}, 2]
    assert sdk.requests[-1].headers["accept"] == "application/x-ndjson"


def test_a_line_that_is_cut_off(sdk: Sdk) -> None:
    lines = iter(client(sdk, b'{"id":1}\n{"id":').rows.read())
    assert next(lines) == sdk.models.Row(id=1)
    with pytest.raises(sdk.module("").DecodeError, match="item 1: "):
        next(lines)
