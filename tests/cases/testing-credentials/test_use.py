"""A call without the credential that it needs is none that the description allows."""

from __future__ import annotations

import inspect
from typing import Any

import pytest
from tests.cases.conftest import Sdk


@pytest.fixture
def fake(sdk: Sdk) -> Any:
    return sdk.module("testing").FakeServer()


def client_of(sdk: Sdk, fake: Any, **credentials: str) -> Any:
    url = "https://safe.example"
    return sdk.module("").Safe(
        base_url=url, http_client=fake.http_client(), **credentials
    )


@pytest.mark.parametrize("name", ["header", "cookie", "basic", "token", "either"])
def test_credentials_are_shown(sdk: Sdk, fake: Any, name: str) -> None:
    getattr(fake.client(), name).retrieve()
    (call,) = fake.calls
    assert call.operation == f"{name}.retrieve"


@pytest.mark.parametrize(
    ("name", "needed"),
    [
        ("header", "inHeader"),
        ("cookie", "inCookie"),
        ("basic", "basic"),
        ("either", "basic and inHeader or inCookie"),
    ],
)
def test_a_call_without_one_is_named(
    sdk: Sdk, fake: Any, name: str, needed: str
) -> None:
    resource = getattr(client_of(sdk, fake), name)
    with pytest.raises(AssertionError, match=f"it needs the credential {needed}$"):
        resource.retrieve()
    fake.on(resource.retrieve).raises(401)
    with pytest.raises(sdk.module("").AuthenticationError):
        resource.retrieve()


@pytest.mark.parametrize("resource", ["found", "token"])
def test_a_token_is_fetched_from_the_fake_server(
    sdk: Sdk, fake: Any, resource: str
) -> None:
    names = set(inspect.signature(sdk.module("").Safe).parameters)
    given = {each: "x" for each in names if "client_" in each}
    getattr(client_of(sdk, fake, **given), resource).retrieve()
    (call,) = fake.calls
    assert call.headers["authorization"] == "Bearer test"
