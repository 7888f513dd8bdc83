"""A description of Swagger 2.0 sends and reads what one of OpenAPI 3 would."""

from __future__ import annotations

import datetime as dt
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk

PET = {"kind": "cat", "owner": None}


@pytest.fixture
def client(sdk: Sdk) -> Any:
    return lambda **answer: sdk.client(httpx2.Response(**answer), access_token="secret")


def test_parameters(sdk: Sdk, client: Any) -> None:
    (pet,) = client(status_code=200, json=[PET]).pets.list(
        tags=["a", "b"],
        ids=[1, 2],
        days=[dt.date(2026, 1, 2), dt.date(2026, 1, 3)],
        x_order="up",
    )
    assert pet == sdk.models.Pet(kind="cat", owner=None)
    (request,) = sdk.requests
    assert request.url.copy_with(query=None) == "https://zoo.test/v2/pets"
    query = "tags=a%7Cb&ids=1&ids=2&days=2026-01-02%2C2026-01-03"
    assert sorted(request.url.query.decode().replace("%2C", ",").split("&")) == sorted(
        query.replace("%2C", ",").split("&")
    )
    assert request.headers["X-Order"] == "up"
    assert request.headers["Authorization"] == "Bearer secret"


def test_a_body(sdk: Sdk, client: Any) -> None:
    pet = sdk.models.Pet(kind="cat", owner=None)
    assert client(status_code=201, json=PET).pets.create(body=pet) == pet
    assert sdk.requests[0].content == b'{"kind":"cat","owner":null}'


def test_what_an_operation_produces(sdk: Sdk, client: Any) -> None:
    assert client(status_code=200, text="=^.^=").pets.picture.retrieve(7) == "=^.^="
    assert sdk.requests[0].url.path == "/v2/pets/7/picture"
