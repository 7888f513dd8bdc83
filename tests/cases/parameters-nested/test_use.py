"""A list in an object is written as forms have it; what has no form is refused, and the
report says so."""

from __future__ import annotations

import httpx2
import pytest
from tests.cases.conftest import Sdk


def test_members(sdk: Sdk) -> None:
    client = sdk.client(
        httpx2.Response(204), httpx2.Response(204), base_url="https://o.test"
    )
    choice = sdk.models.Choice(shelf=2, sort=["name,desc", "id"])
    client.orders.retrieve(choice=choice)
    client.search.retrieve(q=choice)
    for request in sdk.requests:
        assert request.url.query == b"shelf=2&sort=name%2Cdesc&sort=id"


def test_an_object_in_an_object(sdk: Sdk) -> None:
    client = sdk.client(base_url="https://o.test")
    (kind,) = [each for each in sdk.models.__all__ if "Filter" in each]
    narrow = getattr(sdk.models, kind)(by={"a": 1})
    with pytest.raises(sdk.module("").EncodeError, match="inside of another"):
        client.orders.retrieve(choice=sdk.models.Choice(), filter=narrow)
