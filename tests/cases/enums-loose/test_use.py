"""Values are of the types that the schemas name, and known where it is clear which are meant."""

from __future__ import annotations

from typing import Literal, get_type_hints

import httpx2
from tests.cases.conftest import Sdk


def test_values(sdk: Sdk) -> None:
    data = {"legs": 4, "region": 7, "tags": ["tame", "old"], "owner": {"name": "Ann"}}
    client = sdk.client(httpx2.Response(200, json=data), base_url="https://p.test")
    pet = client.pets.retrieve(alive=True, legs=2, region=1, kinds=["cat", "dog"])
    sent = sdk.requests[-1].url.query
    assert sent == b"alive=true&legs=2&region=1&kinds=cat&kinds=dog"
    assert (pet.legs, pet.region, pet.tags) == (4, 7, ["tame", "old"])
    assert pet.owner.name == "Ann"
    assert pet.to_dict() == data


def test_what_is_known(sdk: Sdk) -> None:
    hints = get_type_hints(sdk.models.Pet)
    assert hints["legs"] == Literal[2, 4] | int | None
    assert hints["region"] == int | None
    assert hints["tags"] == list[Literal["small", "tame"] | str] | None
