"""What several files describe is one SDK: each reference leads where its own file says."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk

CAT = {"kind": "cat", "cage": {"number": 3}, "fault": {"code": 1}}
DOG = {"kind": "dog", "friend": CAT}


def test_path_items_parameters_and_responses(sdk: Sdk) -> None:
    client = sdk.client(
        httpx2.Response(200, json=[CAT, DOG]), base_url="https://zoo.test"
    )
    cat, dog = client.pets.list(limit=2, x_trace="t")
    assert cat == sdk.models.Cat(
        cage=sdk.models.Cage(number=3), fault=sdk.models.SchemasError(code=1)
    )
    assert dog.friend == cat
    (request,) = sdk.requests
    assert request.url.query == b"limit=2"
    assert request.headers["X-Trace"] == "t"


def test_bodies(sdk: Sdk) -> None:
    dog = sdk.models.Dog()
    client = sdk.client(httpx2.Response(201, json=DOG), base_url="https://zoo.test")
    assert client.pets.create(body=dog).friend.cage.number == 3
    assert sdk.requests[0].content == b'{"kind":"dog"}'


def test_an_error_of_another_file(sdk: Sdk) -> None:
    client = sdk.client(
        httpx2.Response(404, json={"text": "gone"}), base_url="https://zoo.test"
    )
    with pytest.raises(sdk.module("").NotFoundError) as caught:
        client.pets.list()
    assert caught.value.body == sdk.models.OldError(text="gone")


def test_a_fragment_of_a_file_of_paths(sdk: Sdk) -> None:
    client = sdk.client(
        httpx2.Response(200, json={"number": 4}), base_url="https://zoo.test"
    )
    assert client.cages.retrieve().number == 4
