"""The keys of an object say which variant it is."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


def read(sdk: Sdk, data: Any) -> Any:
    client = sdk.client(httpx2.Response(200, json=data), base_url="https://mail.test")
    return client.parcels.retrieve("1")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"to": "Ida"}, "Letter"),
        ({"to": "Ida", "text": "Hi"}, "Letter"),
        ({"to": "Ida", "number": 5}, "Registered"),
        ({"to": "Ida", "number": 5, "colour": "red"}, "Registered"),
        ({"weight": 5, "address": "Oslo"}, "Crate"),
        ({"weight": 5.5, "colour": "red"}, "Crate"),
    ],
)
def test_which_variant_it_is(sdk: Sdk, data: dict[str, Any], name: str) -> None:
    parcel = read(sdk, data)
    assert type(parcel) is getattr(sdk.models, name)
    sent = parcel.to_dict()
    assert {key: value for key, value in sent.items() if value is not None} == data


@pytest.mark.parametrize("data", [{}, {"text": "Hi"}, {"number": 5}, {"to": None}])
def test_no_variant_takes_it(sdk: Sdk, data: dict[str, Any]) -> None:
    assert read(sdk, data) == sdk.module("").Unknown(None, data)


def test_the_chosen_variant_is_checked(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").DecodeError) as caught:
        read(sdk, {"to": "Ida", "number": "5"})
    assert caught.value.path == "$.number"
