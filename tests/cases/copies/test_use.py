"""What is written out twice is one type, if it is clear which."""

from __future__ import annotations

from typing import Any, get_type_hints

import httpx2
from tests.cases.conftest import Sdk


def hints(sdk: Sdk, name: str) -> dict[str, Any]:
    return get_type_hints(getattr(sdk.module("models"), name))


def answer(sdk: Sdk, resource: str, name: str, method: str = "retrieve") -> Any:
    found = getattr(getattr(sdk.module(f"resources.{resource}"), name), method)
    models = sdk.module("models")
    names = {each: getattr(models, each) for each in models.__all__}
    return get_type_hints(found, localns=names)["return"]


def test_a_copy_of_a_component_is_the_component(sdk: Sdk) -> None:
    models = sdk.module("models")
    assert hints(sdk, "Pet")["kind"] is models.Kind
    answers = hints(sdk, "KindsRetrieveResponse")
    assert answers["first"] == answers["none"] == models.Kind | None
    assert answers["other"] == models.KindsRetrieveResponseOther | None
    pet = {"id": 1, "kind": {"name": "cat"}}
    answers = httpx2.Response(200, json=[pet]), httpx2.Response(201, json=pet)
    client = sdk.client(*answers, base_url="https://pets.test")
    assert client.pets.list() == [
        client.pets.create(models.Pet(kind=models.Kind(name="cat")))
    ]
    assert sdk.requests[-1].content == b'{"kind":{"name":"cat"}}'


def test_copies_with_one_title_are_one_type(sdk: Sdk) -> None:
    models = sdk.module("models")
    assert answer(sdk, "pets", "PetOwner") is models.Person
    assert answer(sdk, "pets", "PetOwner", "update") is not models.Person
    assert hints(sdk, "Person")["lives"] == models.PersonLives | None


def test_copies_of_two_are_neither(sdk: Sdk) -> None:
    models = sdk.module("models")
    assert {"Twin", "Double"} <= set(models.__all__)
    assert answer(sdk, "twins", "Twins") not in (models.Twin, models.Double)
