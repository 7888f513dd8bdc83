"""Schemas without a name are called after the operation that uses them."""

from __future__ import annotations

import json

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_body_and_response(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json={"text": "a", "times": [{"at": 1}]})
    client = sdk.client(answer, base_url="https://echo.test")
    echo = client.echoes.create(sdk.models.MakeEchoBody(text="a"))
    assert json.loads(sdk.requests[-1].content) == {"text": "a"}
    assert type(echo) is sdk.models.MakeEchoResponse
    assert echo.times[0].at == 1


def test_error(sdk: Sdk) -> None:
    client = sdk.client(
        httpx2.Response(400, json={"level": 9}), base_url="https://e.test"
    )
    with pytest.raises(sdk.module("").BadRequestError) as caught:
        client.echoes.create(sdk.models.MakeEchoBody(text="A"))
    assert caught.value.body.level == 9


def test_what_there_is(sdk: Sdk) -> None:
    assert len(sdk.models.__all__) == 4
    assert all(name.startswith("MakeEcho") for name in sdk.models.__all__)
