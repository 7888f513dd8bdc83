"""OAuth 2 and OpenID Connect: how tokens are fetched, kept, renewed and kept secret."""

from __future__ import annotations

import pickle
import threading
import traceback
from base64 import b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import anyio
import httpx2
import pytest
from driving import Driver, reply
from sample._runtime import oauth
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.auth import Bearer
from sample._runtime.decoding import decode_any
from sample._runtime.errors import (
    ApiConnectionError,
    AuthenticationError,
    SettingError,
    TokenError,
)
from sample._runtime.operation import JsonReply, Operation
from sample._runtime.sync_oauth import OAuth2

SECRET = "client:s3cret/canary"
TOKEN_URL = "https://auth.example/token"
READ: Operation[Any] = Operation(
    method="GET",
    path="/read",
    replies={"200": JsonReply(lambda: decode_any)},
    security=(("oauth",),),
    scopes={"oauth": ("read",)},
)
WRITE = READ._replace(method="POST", path="/write", scopes={"oauth": ("write", "read")})


@pytest.fixture(params=["sync", "async"])
def mode(request: pytest.FixtureRequest) -> Any:
    return request.param


class Server:
    """An API and its token endpoint; a token is good until it is revoked."""

    def __init__(self, **answer: Any) -> None:
        self.answer = {"token_type": "Bearer", "expires_in": 3600, **answer}
        self.forms: list[dict[str, str]] = []
        self.token_requests: list[httpx2.Request] = []
        self.calls: list[httpx2.Request] = []
        self.refused: set[str] = set()
        self.only_post = False

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "auth.example":
            return self.token(request)
        self.calls.append(request)
        token = request.headers.get("authorization", "")[7:]
        if not token or token in self.refused:
            return reply(401, json={"detail": "expired"})
        return reply(json={"token": token})

    def token(self, request: httpx2.Request) -> httpx2.Response:
        self.token_requests.append(request)
        form = dict(parse_qsl(request.content.decode()))
        self.forms.append(form)
        if self.only_post and "client_secret" not in form:
            return reply(401, json={"error": "invalid_client"})
        name = f"token-{len(self.forms)}"
        return reply(json={"access_token": name, **self.answer})


def driver_of(
    mode: str, server: Callable[[httpx2.Request], httpx2.Response], **given: Any
) -> Driver:
    made = AsyncOAuth2 if mode == "async" else OAuth2
    base_url = given.pop("base_url", "https://api.example/v1")
    connections = given.pop("connections", {})
    defaults = {
        "token_url": TOKEN_URL,
        "client_id": "me",
        "client_secret": SECRET,
        "client_credentials": True,
    }
    credentials = {"oauth": made(**{**defaults, **given})}
    return Driver(
        mode,
        server,
        base_url=base_url,
        credentials=credentials,
        connections=connections,
    )


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
    monkeypatch.setattr(oauth.time, "monotonic", lambda: now[0])
    server = Server(expires_in=100)
    driver = driver_of(mode, server)
    seen: list[str] = []
    for seconds in (0, 60, 79, 81, 159, 162):
        now[0] = 1000.0 + seconds
        seen.append(driver.call(READ)["token"])
    assert seen == ["token-1"] * 3 + ["token-2"] * 2 + ["token-3"]


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
    assert driver.call(WRITE._replace(scopes=READ.scopes), body={}) == {
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
    driver = Driver(mode, server, credentials={"oauth": Bearer("fixed")})
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
    driver = Driver(mode, server, credentials={"oauth": Bearer(source)})
    with pytest.raises(AuthenticationError):
        driver.call(READ)  # it has no other one
    assert driver.call(READ) == {"token": "b"}
    driver = Driver(mode, server, credentials={"oauth": Bearer(lambda: "d")})
    assert driver.call(READ) == {"token": "d"}


def test_a_supplied_token_is_checked(mode: str) -> None:
    async def late() -> str:
        return "x"

    for source in (lambda: None, lambda: "a\nb", *([late] if mode == "sync" else [])):
        driver = Driver(mode, Server(), credentials={"oauth": Bearer(source)})
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


@pytest.mark.parametrize("url", ["http://auth.example/token", "ftp://auth.example/x"])
def test_secrets_do_not_travel_less_safely_than_the_api(mode: str, url: str) -> None:
    server = Server()
    with pytest.raises(SettingError, match="https alone"):
        driver_of(mode, server, token_url=url).call(READ)
    assert server.forms == []


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
    fault = pickle.loads(pickle.dumps(caught.value))
    assert fault.code == code
    assert str(fault).isprintable()
    shown = "".join(traceback.format_exception(caught.value)) + repr(vars(fault))
    assert SECRET not in shown
    assert SECRET.encode() not in pickle.dumps(caught.value)


def test_an_endpoint_that_fails_in_passing(mode: str) -> None:
    server = Server()
    left = [reply(503), httpx2.ConnectError("no route"), httpx2.ReadTimeout("slow")]

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "auth.example" and left:
            outcome = left.pop(0)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome
        return server(request)

    driver = driver_of(mode, answer)
    with pytest.raises(ApiConnectionError, match="no access token") as caught:
        driver.call(WRITE)  # a POST, which has not been seen yet: it is tried again
    assert len(driver.waits) == 2
    assert SECRET.encode() not in pickle.dumps(caught.value)
    assert "Basic" not in "".join(traceback.format_exception(caught.value))
    assert driver.call(WRITE) == {"token": "token-1"}


def test_threads_ask_for_one_token() -> None:
    server = Server()
    lock = threading.Lock()

    def answer(request: httpx2.Request) -> httpx2.Response:
        with lock:
            return server(request)

    driver = driver_of("sync", answer)
    seen: list[Any] = []

    def run() -> None:
        seen.extend(driver.client.call(READ)["token"] for _ in range(20))

    threads = [threading.Thread(target=run) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert seen == ["token-1"] * 320
    assert len(server.forms) == 1


def test_tasks_ask_for_one_token_in_every_event_loop() -> None:
    server = Server()

    async def answer(request: httpx2.Request) -> httpx2.Response:
        await anyio.sleep(0.001)
        return server(request)

    made = AsyncOAuth2(
        token_url=TOKEN_URL,
        client_id="me",
        client_secret=SECRET,
        client_credentials=True,
    )
    connections = httpx2.AsyncClient(transport=httpx2.MockTransport(answer))
    driver = Driver(
        "async", Server(), credentials={"oauth": made}, http_client=connections
    )
    seen: list[Any] = []

    async def one() -> None:
        seen.append((await driver.client.call(READ))["token"])

    async def many() -> None:
        async with anyio.create_task_group() as group:
            for _ in range(50):
                group.start_soon(one)

    async def cancelled() -> None:
        with anyio.move_on_after(0.0005):
            await one()

    anyio.run(cancelled)  # while it asks
    server.forms.clear()
    anyio.run(many)
    assert len(server.forms) == 1
    server.refused = {seen[0]}
    seen.clear()
    anyio.run(many)
    assert len(server.forms) == 2
    assert len(set(seen)) == 1


def test_nothing_is_shown() -> None:
    for made in (AsyncOAuth2, OAuth2):
        credential = made(
            "tok-canary",
            token_url=TOKEN_URL,
            client_id="me",
            client_secret=SECRET,
            client_credentials=True,
        )
        assert "canary" not in repr(credential)
        assert "canary" not in repr(credential.source) + repr(vars(credential.source))
        with pytest.raises(SettingError):
            pickle.dumps(credential)
