"""Credentials go with the operations that ask for them, and with no others."""

from __future__ import annotations

import inspect
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture(autouse=True)
def no_token_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASE_SECURITY_TOKEN", raising=False)


def sent_with(sdk: Sdk, resource: str, **settings: Any) -> str | None:
    client = sdk.client(httpx2.Response(204), base_url="https://vault.test", **settings)
    part = getattr(client, resource)
    part.retrieve()
    value: str | None = sdk.requests[-1].headers.get("authorization")
    return value


def test_what_the_whole_api_asks_for(sdk: Sdk) -> None:
    assert sent_with(sdk, "secrets", token="t") == "Bearer t"


def test_a_public_operation_gets_nothing(sdk: Sdk) -> None:
    assert sent_with(sdk, "health", token="t") is None


def test_where_it_may_be_left_out_it_is_sent_if_there_is_one(sdk: Sdk) -> None:
    assert sent_with(sdk, "motto", token="t") == "Bearer t"
    assert sent_with(sdk, "motto") is None


def test_each_scheme_gets_its_own(sdk: Sdk) -> None:
    assert sent_with(sdk, "old", token="t") is None
    assert sent_with(
        sdk, "old", token="t", username="Aladdin", password="open sesame"
    ) == (
        "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="  # RFC 7617, section 2
    )


def test_the_environment(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASE_SECURITY_TOKEN", "from outside")
    assert sent_with(sdk, "secrets") == "Bearer from outside"
    assert sent_with(sdk, "secrets", token="given") == "Bearer given"


def test_a_missing_credential_is_named_when_it_is_refused(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(401), base_url="https://vault.test")
    with pytest.raises(sdk.module("").AuthenticationError, match="no credential"):
        client.secrets.retrieve()


def test_only_schemes_in_use_are_arguments(sdk: Sdk) -> None:
    client = type(sdk.client(base_url="https://vault.test"))
    names = inspect.signature(client).parameters
    assert {"token", "username", "password"} <= names.keys()
    assert "unused" not in names
