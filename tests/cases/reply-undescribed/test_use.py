"""What a description is silent about is not lost."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk

PNG = {"content-type": "image/png"}


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        (httpx2.Response(200, json={"a": 1}), {"a": 1}),
        (httpx2.Response(200, text="a,b"), "a,b"),
        (httpx2.Response(200, html="<p>"), "<p>"),
        (httpx2.Response(200, content=b"\x89PNG", headers=PNG), b"\x89PNG"),
        (httpx2.Response(200), None),
    ],
)
def test_a_get_of_nothing(sdk: Sdk, answer: httpx2.Response, value: Any) -> None:
    client = sdk.client(answer)
    assert client.report.retrieve() == value
    assert sdk.requests[-1].headers["accept"] == "*/*"


def test_a_get_whose_default_is_nothing(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=[1]), httpx2.Response(400, text="no"))
    assert client.default.retrieve() == [1]
    with pytest.raises(sdk.module("").BadRequestError):
        client.default.retrieve()


def test_others_return_none(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=1), httpx2.Response(200, json=1))
    assert client.report.create() is None
    assert client.raw(client.report.delete).content == b"1"


def test_no_success_is_described(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(201, json=[1]), httpx2.Response(204))
    assert client.report.update() == [1]
    assert client.report.update() is None


def test_any_json_may_be_something_else(sdk: Sdk) -> None:
    client = sdk.client(
        httpx2.Response(200, json=[1]),
        httpx2.Response(200, content=b"\x89PNG", headers=PNG),
        httpx2.Response(200, text="data: 1"),
        httpx2.Response(200, html="<p>Log in</p>"),
        httpx2.Response(
            200, content=b"{", headers={"content-type": "application/json"}
        ),
    )
    assert client.anything.retrieve() == [1]
    assert client.anything.retrieve() == b"\x89PNG"
    assert client.anything.retrieve() == "data: 1"
    for _ in "ab":
        with pytest.raises(sdk.module("").DecodeError):
            client.anything.retrieve()


def test_the_fake_server_answers_it(sdk: Sdk) -> None:
    with sdk.module("testing").FakeServer() as fake:
        client = fake.client()
        fake.on(client.report.retrieve).returns({"a": 1})
        assert client.report.retrieve() == {"a": 1}
