"""A reference finds a schema by the name that the schema gives itself."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_every_reference_leads_to_its_schema(sdk: Sdk) -> None:
    models = sdk.models
    pet = {
        "name": {"full": "Kit"},
        "tag": {"number": 7},
        "cage": {"again": {"again": None}},
        "owner": {"id": 1},
    }
    client = sdk.client(httpx2.Response(200, json=pet), base_url="https://zoo.test")
    assert client.pets.retrieve() == models.Pet(
        name=models.PetName(full="Kit"),
        tag=models.PetTag(number=7),
        cage=models.Cage(again=models.Cage(again=None)),
        owner=models.Owner(id=1),
    )
