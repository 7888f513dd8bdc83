"""A constant that differs from variant to variant serves as the tag."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def read(sdk: Sdk, data: Any) -> Any:
    client = sdk.client(httpx2.Response(200, json=data), base_url="https://shapes.test")
    return client.shapes.retrieve("1")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"type": "circle", "radius": 1.5}, "Circle"),
        ({"type": "square", "side": 2}, "Square"),
        ({"type": "blob", "points": [1]}, "ShapeBlob"),
        ({"type": "stain"}, "ShapeBlob"),
        ({"radius": 1.5}, "Circle"),
        ({"side": 2}, "Square"),
    ],
)
def test_which_variant_it_is(sdk: Sdk, data: dict[str, Any], name: str) -> None:
    shape = read(sdk, data)
    assert type(shape) is getattr(sdk.models, name)
    assert shape.to_dict() == data


def test_another_value_is_unknown_even_where_the_keys_would_fit(sdk: Sdk) -> None:
    data = {"type": "disc", "radius": 1.5}
    assert read(sdk, data) == sdk.module("").Unknown("disc", data)


def test_of_two_values_one_has_to_be_chosen(sdk: Sdk) -> None:
    assert sdk.models.Circle(radius=1.0).type == "circle"
    with pytest.raises(TypeError, match="type"):
        sdk.models.ShapeBlob()
