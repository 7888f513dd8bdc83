"""OAuth 2 and OpenID Connect: which tokens are fetched, how long they are kept, and when they
are renewed."""

from __future__ import annotations

from base64 import b64encode
from typing import Any

import anyio
import httpx2
import pytest
from driving import Driver, changed, reply
from granting import READ, SECRET, TOKEN_URL, WRITE, Server, driver_of
from sample._runtime.auth import Credential
from sample._runtime.errors import (
    AuthenticationError,
    SettingError,
)


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


def test_a_token_is_fetched_once(mode: str) -> None:
    server = Server()
    driver = driver_of(mode, server)
    assert driver.call(READ) == {"token": "token-1"}
    assert driver.call(READ) == {"token": "token-1"}
    (form,) = server.forms
    assert form == {"grant_type": "client_credentials", "scope": "read"}
    headers = server.token_requests[0].headers
    pair = "me:client%3As3cret%2Fcanary"  # RFC 6749, 2.3.1
    assert headers["authorization"] == f"Basic {b64encode(pair.encode()).decode()}"
    assert headers["content-type"] == "application/x-www-form-urlencoded"


def test_scopes(mode: str) -> None:
    server = Server()
    driver = driver_of(mode, server)
    assert driver.call(READ) == {"token": "token-1"}
    assert driver.call(WRITE) == {"token": "token-2"}
    assert driver.call(READ) == {"token": "token-2"}  # it serves for both
    assert [form["scope"] for form in server.forms] == ["read", "read write"]
    server = Server()
    driver = driver_of(mode, server, scopes=["all"])
    driver.call(READ)
    driver.call(WRITE)
    assert [form["scope"] for form in server.forms] == ["all"]


def test_a_token_is_renewed_before_it_expires(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    server = Server(expires_in=100)
    driver = driver_of(mode, server)
    seen: list[str] = []
    for seconds in (0, 60, 79, 81, 159, 162):
        now[0] = 1000.0 + seconds
        seen.append(driver.call(READ)["token"])
    assert seen == ["token-1"] * 3 + ["token-2"] * 2 + ["token-3"]


def test_tokens_of_other_scopes_stay(mode: str) -> None:
    server = Server()
    driver = driver_of(mode, server)
    other = changed(READ, scopes={"oauth": ("list",)})
    for _ in range(3):
        assert driver.call(READ) == {"token": "token-1"}
        assert driver.call(other) == {"token": "token-2"}


@pytest.mark.parametrize("lifetime", [None, "x", -5, 0, "3600", 1e300, [1]])
def test_odd_lifetimes(mode: str, lifetime: Any) -> None:
    server = Server(expires_in=lifetime)
    driver = driver_of(mode, server)
    driver.call(READ)
    driver.call(READ)
    assert len(server.forms) == 1


def test_a_refused_token_is_renewed_once(mode: str) -> None:
    server = Server()
    driver = driver_of(mode, server)
    driver.call(READ)
    server.refused = {"token-1"}
    assert driver.call(changed(WRITE, scopes=READ.scopes), body={}) == {
        "token": "token-2"
    }
    assert len(server.forms) == 2
    server.refused = {f"token-{n}" for n in range(9)}
    with pytest.raises(AuthenticationError):
        driver.call(READ)
    assert len(server.forms) == 3
    assert len(server.calls) == 5


def test_a_fixed_token_is_not_tried_again(mode: str) -> None:
    server = Server()
    server.refused = {"fixed"}
    driver = Driver(mode, server, credentials={"oauth": Credential("fixed", "Bearer")})
    with pytest.raises(AuthenticationError):
        driver.call(READ)
    assert len(server.calls) == 1


def test_functions_supply_tokens(mode: str) -> None:
    server = Server()
    server.refused = {"a"}
    given = iter("aabc")

    def supply() -> str:
        return next(given)

    async def supply_later() -> str:
        await anyio.lowlevel.checkpoint()
        return next(given)

    source: Any = supply_later if mode == "async" else supply
    driver = Driver(mode, server, credentials={"oauth": Credential(source, "Bearer")})
    with pytest.raises(AuthenticationError):
        driver.call(READ)  # it has no other one
    assert driver.call(READ) == {"token": "b"}
    driver = Driver(
        mode, server, credentials={"oauth": Credential(lambda: "d", "Bearer")}
    )
    assert driver.call(READ) == {"token": "d"}


def test_a_supplied_token_is_checked(mode: str) -> None:
    async def late() -> str:
        return "x"

    sources: list[Any] = [lambda: None, lambda: "a\nb"]
    for source in [*sources, late] if mode == "sync" else sources:
        driver = Driver(
            mode, Server(), credentials={"oauth": Credential(source, "Bearer")}
        )
        with pytest.raises(SettingError):
            driver.call(READ)


def test_both_ways_to_name_the_client(mode: str) -> None:
    server = Server()
    server.only_post = True
    driver = driver_of(mode, server)
    driver.call(READ)
    assert server.forms[1]["client_secret"] == SECRET
    assert "authorization" not in server.token_requests[1].headers
    driver.call(WRITE)
    assert len(server.forms) == 3  # it is remembered


def test_refresh_tokens(mode: str) -> None:
    server = Server(refresh_token="second")
    driver = driver_of(
        mode,
        server,
        access_token="given",
        refresh_token="first",
        refresh_url="https://auth.example/refresh",
        client_credentials=False,
    )
    assert driver.call(READ) == {"token": "given"}
    server.refused = {"given"}
    assert driver.call(WRITE) == {"token": "token-1"}
    server.refused = {"given", "token-1"}
    assert driver.call(READ) == {"token": "token-2"}
    assert server.forms == [
        {"grant_type": "refresh_token", "refresh_token": "first"},
        {"grant_type": "refresh_token", "refresh_token": "second"},
    ]
    assert server.token_requests[0].url == "https://auth.example/refresh"


def test_the_password_of_a_user(mode: str) -> None:
    server = Server()
    driver = driver_of(
        mode,
        server,
        username="Ann",
        password="pw",
        client_id=None,
        client_secret=None,
    )
    driver.call(READ)
    assert server.forms == [
        {"grant_type": "password", "username": "Ann", "password": "pw", "scope": "read"}
    ]
    assert "authorization" not in server.token_requests[0].headers


def test_another_grant_where_one_fails(mode: str) -> None:
    server = Server()
    long = [reply(200, content=b" " * 1_000_001), reply(400, json={"error": "x"})]

    def answer(request: httpx2.Request) -> httpx2.Response:
        form = request.content.decode()
        if "grant_type=client_credentials" in form or not form:
            return server(request)
        return long.pop(0)

    driver = driver_of(mode, answer, refresh_token="r", username="A", password="p")
    assert driver.call(READ) == {"token": "token-1"}
    assert long == []


def test_discovery(mode: str) -> None:
    server = Server()

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/.well-known/openid-configuration":
            assert "authorization" not in request.headers
            methods = ["client_secret_post"]
            return reply(
                json={
                    "token_endpoint": TOKEN_URL,
                    "token_endpoint_auth_methods_supported": methods,
                }
            )
        return server(request)

    url = "https://id.example/.well-known/openid-configuration"
    driver = driver_of(mode, answer, token_url="", discovery_url=url)
    assert driver.call(READ) == {"token": "token-1"}
    assert server.forms[0]["client_secret"] == SECRET


def test_a_relative_token_url_moves_with_the_base_url(mode: str) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        is_token = request.url.path == "/oauth/token"
        return reply(
            json={"access_token": "t", "token_type": "bearer"} if is_token else {}
        )

    driver = driver_of(mode, answer, token_url="/oauth/token")
    driver.call(READ)
    assert driver.requests[0].url == "https://api.example/oauth/token"
