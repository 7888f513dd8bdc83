"""The parameters of the host are arguments of the client."""

from __future__ import annotations

import inspect

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.mark.parametrize(
    ("region", "host"), [({}, "us"), ({"region": "eu"}, "eu")], ids=["default", "given"]
)
def test_the_host(sdk: Sdk, region: dict[str, str], host: str) -> None:
    client = sdk.client(httpx2.Response(204), account="acme", **region)
    client.items.list()
    assert sdk.requests[-1].url == f"https://acme.{host}.store.test/store/items"


def test_it_is_the_client_that_is_told(sdk: Sdk) -> None:
    client = sdk.module("").Store
    parameters = inspect.signature(client).parameters
    assert parameters["region"].annotation == "Literal['eu', 'us']"
    assert "account: Your account." in client.__doc__
    assert list(
        inspect.signature(sdk.module("resources.items").Items.list).parameters
    ) == ["self"]
    with pytest.raises(sdk.module("").SettingError, match="'account'"):
        sdk.client()
