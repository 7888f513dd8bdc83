"""Each level of a hierarchy is found by its own tag, wherever in it one asks."""

from __future__ import annotations

import httpx2
from tests.cases.conftest import Sdk


def test_every_level(sdk: Sdk) -> None:
    data = [
        {"kind": "sled", "speed": 1.5},
        {"kind": "car", "doors": 4},
        {"kind": "taxi", "doors": 5},
        {"kind": "boat"},
    ]
    client = sdk.client(httpx2.Response(200, json=data), base_url="https://v.test")
    assert client.vehicles.list() == [
        sdk.models.Sled(speed=1.5),
        sdk.models.CarBase(doors=4),
        sdk.models.Taxi(doors=5),
        sdk.module("").Unknown("boat", {"kind": "boat"}),
    ]
    assert sdk.models.Sled().to_dict() == {"kind": "sled"}
    assert sdk.models.Taxi(doors=2).to_dict() == {"kind": "taxi", "doors": 2}


def test_from_the_middle(sdk: Sdk) -> None:
    answer = httpx2.Response(200, json={"kind": "taxi", "doors": 3})
    client = sdk.client(answer, base_url="https://v.test")
    assert client.cars.retrieve("1") == sdk.models.Taxi(doors=3)
