"""A form is a query in the body; `encoding` gives its members the styles of parameters."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from tests.cases.conftest import Sdk


def sent(sdk: Sdk, **members: Any) -> str:
    client = sdk.client(httpx2.Response(204), base_url="https://pay.test")
    (name,) = [each for each in sdk.models.__all__ if each.endswith("Body")]
    assert client.charges.create(getattr(sdk.models, name)(**members)) is None
    request = sdk.requests[-1]
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    return request.content.decode()


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({"amount": 5}, "amount=5"),
        ({"note": "a b&c=d+é"}, "note=a%20b%26c%3Dd%2B%C3%A9"),
        ({"note": None}, "note="),
        ({"tags": ["x", "y"]}, "tags=x&tags=y"),
        ({"tags": []}, ""),
        ({"plain": {"a": "b"}}, "plain=%7B%22a%22%3A%22b%22%7D"),
        ({"metadata": {"a b": "c&d"}}, "metadata%5Ba%20b%5D=c%26d"),
        ({"metadata": {"gone": None}}, "metadata%5Bgone%5D="),
        ({"expand": ["x", "y"]}, "expand%5B0%5D=x&expand%5B1%5D=y"),
        ({"ids": [1, 2]}, "ids=1%202"),
        ({"back": "https://a/b?c=d&e#f"}, "back=https://a/b?c=d%26e%23f"),
    ],
)
def test_members(sdk: Sdk, members: dict[str, Any], text: str) -> None:
    assert sent(sdk, **members) == text


def test_lists_of_objects(sdk: Sdk) -> None:
    (name,) = [each for each in sdk.models.__all__ if each.endswith("Item")]
    item = getattr(sdk.models, name)
    text = sent(sdk, items=[item(price="p", taxes=["t"]), item(price="q")])
    assert parse_qsl(text) == [
        *(("items[0][price]", "p"), ("items[0][taxes][0]", "t")),
        ("items[1][price]", "q"),
    ]


def test_more_members(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://pay.test")
    client.with_options(extra_body={"more": True}).charges.create()
    assert sdk.requests[0].content == b"more=true"


def test_no_body(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://pay.test")
    client.charges.create()
    assert sdk.requests[0].content == b""
    assert "content-type" not in sdk.requests[0].headers


def test_no_file(sdk: Sdk) -> None:
    client = sdk.client(base_url="https://pay.test")
    with pytest.raises(sdk.module("").EncodeError, match="carries no files"):
        client.charges.create({"note": b"bytes"})


def test_nothing_to_say(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://pay.test")
    with pytest.raises(TypeError):
        client.charges.retrieve({})
    client.charges.retrieve()
    assert sdk.requests[0].content == b""
