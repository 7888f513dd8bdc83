"""An API that wants a token, and the endpoint that grants one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

import httpx2
from driving import Driver, changed, reply
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.decoding import decode_any
from sample._runtime.oauth import OAuth2Client
from sample._runtime.operation import Operation
from sample._runtime.replies import JsonReply
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
WRITE = changed(READ, method="POST", path="/write", scopes={"oauth": ("write", "read")})


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
    options = {
        name: given.pop(name)
        for name in ("connections", "http_client")
        if name in given
    }
    defaults: dict[str, Any] = {
        "token_url": TOKEN_URL,
        "client_id": "me",
        "client_secret": SECRET,
        "client_credentials": True,
    }
    token = given.pop("access_token", None)
    client = OAuth2Client(**{**defaults, **given})
    credentials = {"oauth": made(token, client)}
    return Driver(
        mode,
        server,
        base_url="https://api.example/v1",
        credentials=credentials,
        **options,
    )
