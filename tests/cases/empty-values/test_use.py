"""What is empty takes nothing away from what is not."""

from __future__ import annotations

import typing
from typing import Any

import httpx2
from tests.cases.conftest import Sdk


def test_the_operations_are_there(sdk: Sdk) -> None:
    pet = {"name": None, "age": 3, "note": [1]}
    client = sdk.client(httpx2.Response(200, json=pet), httpx2.Response(204))
    assert client.pets.retrieve().to_dict() == pet
    assert client.pets.delete() is None
    assert not hasattr(client.pets, "update")


def test_the_types_are_there(sdk: Sdk) -> None:
    hints = typing.get_type_hints(sdk.models.Pet)
    assert hints["name"] == (str | None)
    assert hints["age"] == (int | None)
    assert hints["note"] == sdk.models.Anything == Any
