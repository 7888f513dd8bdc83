"""What each scheme puts on the wire, and which alternative is taken."""

from __future__ import annotations

import inspect
import pickle
from typing import Any
from urllib.parse import parse_qsl

import httpx2
import pytest
from tests.cases.conftest import Sdk


def asked(
    sdk: Sdk, resource: str, *arguments: Any, options: Any = None, **settings: Any
) -> httpx2.Request:
    client = sdk.client(httpx2.Response(204), **settings)
    if options:
        client = client.with_options(**options)
    getattr(client, resource).retrieve(*arguments)
    return sdk.requests[-1]


def test_the_arguments(sdk: Sdk) -> None:
    names = list(inspect.signature(sdk.module("").Bank).parameters)
    assert names[: names.index("base_url")] == [
        *("app_key", "in_query_api_key", "in_cookie_api_key"),
        *("username", "password", "digest_credentials"),
        *("open_id_access_token", "open_id_client_id", "open_id_client_secret"),
        *("open_id_refresh_token", "open_id_scopes"),
        *("oauth_access_token", "oauth_client_id", "oauth_client_secret"),
        *("oauth_refresh_token", "oauth_scopes", "browser_access_token"),
    ]


def test_a_header(sdk: Sdk) -> None:
    assert asked(sdk, "header", app_key=" k\n").headers["x-app"] == "k"
    request = asked(sdk, "header", app_key="k", headers={"x-app": "mine"})
    assert request.headers["x-app"] == "mine"
    assert asked(sdk, "header", app_key="é").headers.raw[-1] == (
        b"X-App",
        "é".encode(),
    )


def test_a_query(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), in_query_api_key="a&b=c /é")
    client.query.retrieve(key="x,y")
    request = sdk.requests[-1]
    assert request.url.raw_path == (
        b"/api/query?key=x%2Cy&key%5B%5D=a%26b%3Dc%20%2F%C3%A9"
    )
    assert "c%20" not in str(request.url) + repr(request.url) + repr(request)


def test_a_cookie(sdk: Sdk) -> None:
    client = sdk.client(httpx2.Response(204), in_cookie_api_key="a=b+/")
    client.cookie.retrieve(jar="j")
    assert sdk.requests[-1].headers["cookie"] == "jar=j; session=a=b+/"


@pytest.mark.parametrize("value", ["a; admin=1", "a,b", 'a"b', "a\\b", "a b", "é"])
def test_a_cookie_cannot_bring_others(sdk: Sdk, value: str) -> None:
    with pytest.raises(sdk.module("").SettingError, match="session") as caught:
        sdk.client(in_cookie_api_key=value)
    assert value not in str(caught.value)


@pytest.mark.parametrize("value", ["a\r\nX: 1", "a\nb", "a\0b", "\x7fb"])
def test_a_secret_cannot_bring_headers(sdk: Sdk, value: str) -> None:
    error = sdk.module("").SettingError
    for name in ("app_key", "in_query_api_key", "username", "password"):
        with pytest.raises(error) as caught:
            sdk.client(**{name: value + "z"})
        assert value not in str(caught.value)
    with pytest.raises(error):
        asked(sdk, "header", app_key=lambda: value + "z")


def test_a_user_name_has_no_colon(sdk: Sdk) -> None:
    with pytest.raises(sdk.module("").SettingError, match="colon"):
        sdk.client(username="a:b", password="c")


def test_another_http_scheme(sdk: Sdk) -> None:
    request = asked(sdk, "digest", digest_credentials='username="Ann", qop=auth')
    assert request.headers["authorization"] == 'Digest username="Ann", qop=auth'


def test_a_certificate_is_shown_by_the_connections(sdk: Sdk) -> None:
    assert "authorization" not in asked(sdk, "tls").headers
    assert "httpx2.Client(verify=context)" in inspect.cleandoc(
        sdk.module("").Bank.__doc__
    )


def test_a_combination(sdk: Sdk) -> None:
    request = asked(sdk, "both", app_key="k", in_cookie_api_key="c")
    assert (request.headers["x-app"], request.headers["cookie"]) == ("k", "session=c")
    request = asked(sdk, "both", app_key="k", username="Ann", password="p")
    assert "x-app" not in request.headers
    assert request.headers["authorization"].startswith("Basic ")


def test_alternatives(sdk: Sdk) -> None:
    assert asked(sdk, "either", app_key="k").headers["x-app"] == "k"
    assert "x-app" not in asked(sdk, "either").headers  # the certificate may be there
    request = asked(sdk, "either", app_key="k", username="Ann", password="p")
    assert "x-app" not in request.headers


@pytest.mark.parametrize("resource", ["tokens", "identity", "implicit"])
def test_a_token_that_is_given(sdk: Sdk, resource: str) -> None:
    name = {"tokens": "oauth", "identity": "open_id", "implicit": "browser"}[resource]
    for token in ("t", lambda: "t"):
        request = asked(sdk, resource, **{f"{name}_access_token": token})
        assert request.headers["authorization"] == "Bearer t"


def test_a_token_that_is_fetched(sdk: Sdk) -> None:
    answers = (
        httpx2.Response(200, json={"access_token": "t1", "token_type": "bearer"}),
        httpx2.Response(204),
    )
    client = sdk.client(*answers, oauth_client_id="me", oauth_client_secret="s")
    client.tokens.retrieve()
    first, second = sdk.requests
    assert first.url == "https://bank.example/token"
    assert dict(parse_qsl(first.content.decode()))["scope"] == "read write"
    assert second.headers["authorization"] == "Bearer t1"
    assert "Scopes: `read`, `write` or `admin`." in type(client.tokens).retrieve.__doc__


def test_a_token_url_moves_with_the_base_url(sdk: Sdk) -> None:
    answers = (
        httpx2.Response(200, json={"access_token": "t1", "token_type": "bearer"}),
        httpx2.Response(204),
    )
    settings = {"oauth_client_id": "me", "oauth_client_secret": "s"}
    client = sdk.client(*answers, base_url="http://localhost:80/test", **settings)
    client.tokens.retrieve()
    assert sdk.requests[0].url == "http://localhost/token"


def test_a_refresh_url(sdk: Sdk) -> None:
    answers = (
        httpx2.Response(400, json={"error": "invalid_grant"}),
        httpx2.Response(400, json={"error": "invalid_grant"}),
    )
    client = sdk.client(*answers, oauth_client_id="me", oauth_refresh_token="canary")
    with pytest.raises(sdk.module("").TokenError) as caught:
        client.tokens.retrieve()
    assert caught.value.code == "invalid_grant"
    assert sdk.requests[0].url == "https://other.example/refresh"
    assert b"canary" not in pickle.dumps(caught.value)


def test_nothing_is_there_for_a_client_id_alone(sdk: Sdk) -> None:
    request = asked(sdk, "tokens", oauth_client_id="me")
    assert "authorization" not in request.headers
