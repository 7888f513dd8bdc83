"""Everybody has a name of their own, and the names on the wire are untouched."""

from __future__ import annotations

import dataclasses
import inspect
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def field_names(model: Any) -> list[str]:
    return [
        each.name for each in dataclasses.fields(model) if each.name != "extra_fields"
    ]


def test_every_schema_has_a_class(sdk: Sdk) -> None:
    names = sdk.models.__all__
    assert len(names) == 10, "nine components and one inline schema"
    assert len({name.casefold() for name in names}) == 10


@pytest.mark.parametrize(
    "data",
    [
        {"from": "a", "From": "b"},
        {"to_dict": "a", "mro": "b"},
        {"extra_fields": {"a": 1}},
        {"1st": "a", "+1": 1, "-1": 2, "": "b"},
        {"item": {"name": "x"}},
        {"unknown": "a"},
    ],
)
def test_every_property_round_trips(sdk: Sdk, data: dict[str, Any]) -> None:
    classes = [getattr(sdk.models, name) for name in sdk.models.__all__]
    found = [each.from_dict(data) for each in classes if hasattr(each, "from_dict")]
    (model,) = [each for each in found if each.extra_fields == {}]
    assert model.to_dict() == data


def test_a_component_keeps_its_name(sdk: Sdk) -> None:
    assert field_names(sdk.models.OrderItem) == ["price"]
    (inline,) = [
        getattr(sdk.models, name)
        for name in sdk.models.__all__
        if name.startswith("OrderItem") and name != "OrderItem"
    ]
    assert field_names(inline) == ["name"]


def test_parameters_do_not_hide_each_other(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), base_url="https://pets.test")
    method = (
        client.pets.retrieve if hasattr(client.pets, "retrieve") else client.pets.list
    )
    names = list(inspect.signature(method).parameters)
    assert len(set(names)) == 4
    method(**{name: str(number) for number, name in enumerate(names)})
    (request,) = sdk.requests
    assert request.url.params.multi_items() == [
        ("class", "0"),
        ("Class", "1"),
        ("self", "3"),
    ]
    assert request.headers["class"] == "2"


def test_the_client_keeps_its_own_methods(sdk: Sdk) -> None:
    answers = [httpx2.Response(204) for _ in range(4)]
    client = sdk.client(*answers, base_url="https://pets.test")
    for resource in ("pets", "async_pets", "close_", "import_"):
        part = getattr(client, resource)
        (name,) = [each for each in dir(part) if not each.startswith("_")]
        getattr(part, name)()
    assert [request.url.path for request in sdk.requests] == [
        *("/pets", "/async-pets", "/close", "/import"),
    ]
    client.close()
