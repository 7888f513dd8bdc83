"""Where a client calls, unless it is told otherwise."""

from __future__ import annotations

import inspect
from typing import Any

import httpx2
import pytest
from tests.cases.conftest import Sdk


@pytest.fixture(autouse=True)
def no_address_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CASE_SERVERS_BASE_URL", raising=False)


def called(
    sdk: Sdk, resource: str = "tiles", method: str = "retrieve", **settings: Any
) -> str:
    client = sdk.client(httpx2.Response(204), **settings)
    getattr(getattr(client, resource), method)()
    return str(sdk.requests[-1].url)


def test_the_first_absolute_one(sdk: Sdk) -> None:
    assert called(sdk) == "https://eu.maps.example/v2/tiles"


def test_variables(sdk: Sdk) -> None:
    assert called(sdk, region="us", port="8443", version="v3") == (
        "https://us.maps.example:8443/v3/tiles"
    )
    assert called(sdk, protocol="http", port="80") == "http://eu.maps.example/v2/tiles"
    assert called(sdk, version="a/b") == "https://eu.maps.example/v2/tiles".replace(
        "v2", "a/b"
    )
    given = "https://{region}.other.example"
    assert called(sdk, base_url=given) == "https://eu.other.example/tiles"


@pytest.mark.parametrize(
    "values",
    [
        {"region": "evil.example/"},
        {"region": "evil.example#"},
        {"region": "user@evil"},
        {"region": "evil:80"},
        {"region": ""},
        {"region": "e\\u"},
        {"region": "é"},
        {"port": "80@evil.example"},
        {"port": "443/../x"},
        {"protocol": "ftp"},
        {"protocol": "https://evil.example/?"},
        {"version": "../admin"},
        {"version": ".."},
        {"version": "v2?x=1"},
        {"version": "v2#"},
        {"version": "%2"},
    ],
)
def test_a_variable_cannot_make_it_another_url(sdk: Sdk, values: Any) -> None:
    (name,) = values
    with pytest.raises(sdk.module("").SettingError, match=rf"{name}|path"):
        sdk.client(**values)


def test_what_the_signature_says(sdk: Sdk) -> None:
    parameters = inspect.signature(sdk.module("").Maps).parameters
    assert parameters["region"].annotation == "Literal['eu', 'us']"
    assert parameters["region"].default == "eu"
    assert parameters["version"].annotation == "str"


def test_another(sdk: Sdk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CASE_SERVERS_BASE_URL", "https://env.example/")
    assert called(sdk) == "https://env.example/tiles"
    assert (
        called(sdk, base_url="http://localhost:8000") == "http://localhost:8000/tiles"
    )


def test_a_server_of_a_path(sdk: Sdk) -> None:
    assert called(sdk, "uploads") == "https://uploads.maps.example/v1/uploads"
    assert called(sdk, "same") == "https://eu.maps.example/v2/same"


def test_nothing_leaves_a_base_url_that_was_given(sdk: Sdk) -> None:
    given = "http://localhost:8000/proxy"
    assert called(sdk, "uploads", base_url=given) == f"{given}/uploads"


def test_a_relative_server_of_an_operation(sdk: Sdk) -> None:
    assert called(sdk, "uploads", "delete") == "https://eu.maps.example/old/uploads"
    given = "http://localhost:8000/proxy"
    assert (
        called(sdk, "uploads", "delete", base_url=given)
        == "http://localhost:8000/old/uploads"
    )


def test_options_keep_it(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204)).with_options(timeout=1)
    client.uploads.retrieve()
    assert sdk.requests[-1].url == "https://uploads.maps.example/v1/uploads"


def test_the_others_are_told(sdk: Sdk) -> None:
    text = sdk.module("").Maps.__doc__
    assert "`https://maps.example/v2`" in text
    assert "`http://localhost:8000`" in text
    assert "Where your tiles are kept." in text
    assert "Where everything is." in text


def test_the_version(sdk: Sdk) -> None:
    called(sdk)
    assert sdk.requests[-1].headers["user-agent"].startswith("case_servers/2.1.0")
    assert sdk.module("").__version__.startswith("2.1.0")
