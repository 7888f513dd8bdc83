"""The classes of operations are called as the functions behind them are."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_a_body_that_a_framework_named(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204))
    client.pets.photo.update(1, sdk.models.PutPhotoBody(file=b"\xff"))
    assert b'name="file"' in sdk.requests[-1].content


def test_an_id_with_the_path_before_it(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json={"name": "Tom"}))
    assert client.pets.retrieve(1) == sdk.models.GetPetResponse(name="Tom")


def test_an_id_with_the_method_before_it(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(200, json=[{"name": "Tom"}]))
    assert client.pets.list() == [sdk.models.ListPetsResponseItem(name="Tom")]
