"""What the description leaves open, the caller says: a variable, or the base URL."""

from __future__ import annotations

from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture(autouse=True)
def no_address_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASE_SERVERS_OPEN_BASE_URL", raising=False)


def called(sdk: Sdk, resource: str = "keys", **settings: Any) -> str:
    client = sdk.client(httpx2.Response(204), **settings)
    getattr(client, resource).retrieve()
    return str(sdk.requests[-1].url)


def test_the_variable(sdk: Sdk) -> None:
    assert called(sdk, tenant="acme") == "https://acme.vault.example/v1/keys"
    assert called(sdk, "same", tenant="acme") == "https://acme.vault.example/v1/same"


def test_the_base_url(sdk: Sdk) -> None:
    assert called(sdk, base_url="https://own.example/v") == "https://own.example/v/keys"


def test_neither(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").SettingError, match="'tenant'"):
        sdk.client()


@pytest.mark.parametrize("value", ["evil.example/", "a@b", "x?", "x#", "{tenant}"])
def test_a_value_that_is_none(sdk: Sdk, value: str) -> None:
    with pytest.raises(sdk.module("").SettingError, match="'tenant'"):
        sdk.client(tenant=value)


def test_what_the_client_says(sdk: Sdk) -> None:
    text = " ".join(sdk.module("").Vault.__doc__.split())
    assert "tenant: Whose vault it is. Has to be given, unless `base_url` is." in text
    assert "Also: `/vault`." in text
