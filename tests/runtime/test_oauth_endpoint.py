"""What goes to a token endpoint, what may come back from it, and that neither is shown."""

from __future__ import annotations

import pickle
import traceback
from typing import Any

import httpx2
import pytest
from driving import reply
from granting import READ, SECRET, TOKEN_URL, WRITE, Server, driver_of
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.errors import (
    ApiConnectionError,
    SettingError,
    TokenError,
)
from sample._runtime.oauth import OAuth2Client
from sample._runtime.sync_oauth import OAuth2


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.mark.parametrize("url", ["http://auth.example/token", "ftp://auth.example/x"])
def test_secrets_do_not_travel_less_safely_than_the_api(mode: str, url: str) -> None:
    server = Server()
    with pytest.raises(SettingError, match="https alone"):
        driver_of(mode, server, token_url=url).call(READ)
    assert server.forms == []


def test_only_what_it_needs_goes_to_the_token_endpoint(mode: str) -> None:
    server = Server()
    driver = driver_of(
        mode,
        server,
        connections={
            "headers": {"X-Api-Key": "canary"},
            "cookies": {"session": "canary"},
            "auth": ("user", "canary"),
            "params": {"key": "canary"},
        },
    )
    driver.call(READ)
    request = server.token_requests[0]
    assert "canary" not in str(request.url) + str(request.headers.raw).replace(
        SECRET, ""
    )
    assert set(request.headers) <= {
        *("accept", "authorization", "content-type", "content-length", "host"),
    }


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (reply(400, json={"error": "invalid_scope"}), "invalid_scope"),
        (reply(200, json={"error": "invalid_grant"}), "invalid_grant"),
        (
            reply(400, json={"error": "x", "error_description": f"no {SECRET}\x1b"}),
            "x",
        ),
        (reply(400, json={"error": ["x"]}), ""),
        (reply(200, json={"access_token": ""}), ""),
        (reply(200, json={"access_token": "a\nb"}), ""),
        (reply(200, json={"access_token": 5}), ""),
        (reply(200, json={"access_token": "a", "token_type": "mac"}), ""),
        (reply(200, json={"access_token": "a", "token_type": None}), ""),
        (reply(200, json=["access_token"]), ""),
        (reply(200, content=b"access_token=a"), ""),
        (reply(200, content=b"[" * 100_000), ""),
        (reply(200, content=b" " * 1_000_001), ""),
        (reply(302, headers={"location": "https://evil.example/"}), ""),
        (reply(204, content=b""), ""),
    ],
)
def test_answers_that_are_refused(
    mode: str, answer: httpx2.Response, code: str
) -> None:
    def endpoint(request: httpx2.Request) -> httpx2.Response:
        assert request.url.host == "auth.example"
        return httpx2.Response(
            answer.status_code, headers=answer.headers, content=answer.content
        )

    driver = driver_of(mode, endpoint)
    with pytest.raises(TokenError) as caught:
        driver.call(READ)
    fault: TokenError = pickle.loads(pickle.dumps(caught.value))
    assert fault.code == code
    assert str(fault).isprintable()
    shown = "".join(traceback.format_exception(caught.value)) + repr(vars(fault))
    assert SECRET not in shown
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_an_endpoint_that_fails_in_passing(mode: str) -> None:
    server = Server()
    left: list[httpx2.Response | httpx2.RequestError] = [
        reply(503),
        httpx2.ConnectError("no route"),
        httpx2.ReadTimeout("slow"),
    ]

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "auth.example" and left:
            outcome = left.pop(0)
            if isinstance(outcome, httpx2.Response):
                return outcome
            raise outcome
        return server(request)

    driver = driver_of(mode, answer)
    with pytest.raises(ApiConnectionError, match="no access token") as caught:
        driver.call(WRITE)  # a POST, which has not been seen yet: it is tried again
    assert len(driver.waits) == 2
    assert SECRET.encode() not in pickle.dumps(caught.value)
    assert "Basic" not in "".join(traceback.format_exception(caught.value))
    assert driver.call(WRITE) == {"token": "token-1"}


def test_nothing_is_shown() -> None:
    for made in (AsyncOAuth2, OAuth2):
        client = OAuth2Client(
            token_url=TOKEN_URL,
            client_id="me",
            client_secret=SECRET,
            client_credentials=True,
        )
        credential = made("tok-canary", client)
        assert "canary" not in repr(credential)
        parts = [getattr(credential, name) for name in type(credential).__slots__]
        assert "canary" not in repr(credential.source) + repr(parts)
        with pytest.raises(SettingError):
            pickle.dumps(credential)
