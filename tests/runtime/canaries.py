"""Credentials of every scheme that hold a canary, and all places where one could show."""

from __future__ import annotations

import copy
import pickle
import traceback
from base64 import b64encode
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import Any

import httpx2
from driving import reply
from sample._runtime.async_oauth import AsyncOAuth2
from sample._runtime.auth import Credential, basic
from sample._runtime.errors import SettingError
from sample._runtime.oauth import OAuth2Client
from sample._runtime.sync_oauth import OAuth2

CANARY = "canary-7f3a"
CANARIES = (
    "canary",
    *(b64encode(f"{name}:{CANARY}".encode()).decode()[-12:] for name in ("Ann", "me")),
)
TOKEN_URL = "http://h/token"
SCHEMES: dict[str, Callable[[Any], Any]] = {
    "bearer": lambda _: Credential(CANARY, "Bearer"),
    "basic": lambda _: Credential(basic("Ann", CANARY), "Basic"),
    "digest": lambda _: Credential(CANARY, "Digest"),
    "header": lambda _: Credential(CANARY, name="X-Key"),
    "query": lambda _: Credential(CANARY, name="key", place="query"),
    "cookie": lambda _: Credential(CANARY, name="session", place="cookie"),
    "function": lambda _: Credential(lambda: CANARY, "Bearer"),
    "client secret": lambda made: made(
        None,
        OAuth2Client(
            token_url=TOKEN_URL,
            client_id="me",
            client_secret=CANARY,
            client_credentials=True,
        ),
    ),
    "refresh token": lambda made: made(
        None, OAuth2Client(token_url=TOKEN_URL, refresh_token=CANARY)
    ),
    "password": lambda made: made(
        None, OAuth2Client(token_url=TOKEN_URL, username="Ann", password=CANARY)
    ),
    "openid": lambda made: made(
        None,
        OAuth2Client(
            discovery_url="http://h/.well-known/openid-configuration",
            client_id="me",
            client_secret=CANARY,
            client_credentials=True,
        ),
    ),
}


def credential(scheme: str, mode: str) -> Any:
    return SCHEMES[scheme](AsyncOAuth2 if mode == "async" else OAuth2)


def carries(request: httpx2.Request) -> bool:
    """Whether a secret is anywhere in a request."""
    text = str((request.url.raw_path, request.headers.raw, request.content))
    return any(canary in text for canary in CANARIES)


def grant(request: httpx2.Request) -> httpx2.Response | None:
    """What the endpoints for tokens answer."""
    if request.url.path == "/token":
        return reply(json={"access_token": CANARY, "token_type": "bearer"})
    if request.url.path.startswith("/.well-known/"):
        return reply(json={"token_endpoint": TOKEN_URL})
    return None


def assert_hidden(*things: object) -> None:
    """That none of these shows a canary, however one looks at it."""
    for text in all_of(things):
        for canary in CANARIES:
            assert canary not in text, text


def all_of(things: Iterable[object]) -> Iterable[str]:
    """What can be seen of things: printed, pickled, copied, and what they lead to."""
    for thing in things:
        yield from (repr(thing), str(thing), format(thing), *pickled(thing))
        match thing:
            case httpx2.Response():
                yield str(thing.headers.raw)
                yield from all_of([thing.next_request, *thing.history])
                yield from all_of([thing.request])
            case httpx2.Request():
                yield str((thing.url.raw_path, thing.headers.raw, thing.extensions))
                yield str(getattr(thing, "_content", b""))
            case BaseException():
                yield from traceback.format_exception(thing)
                yield from all_of(vars(thing).values())
                yield from all_of([thing.__cause__, thing.__context__])
            case _:
                if hasattr(thing, "__dict__") and not isinstance(thing, type):
                    yield repr(vars(thing))


def locals_of(fault: BaseException | None) -> Iterable[str]:
    """What tools show besides a traceback: the variables of its frames, here of those that
    are ours."""
    while fault is not None:
        for frame, _ in traceback.walk_tb(fault.__traceback__):
            if frame.f_globals["__name__"].startswith("sample."):
                yield from map(repr, frame.f_locals.values())
        fault = fault.__context__


def pickled(thing: object) -> Iterable[str]:
    """What a pickle and a copy of it show; nothing when it refuses."""
    with suppress(SettingError, TypeError, AttributeError, pickle.PicklingError):
        yield str(pickle.dumps(thing))
    with suppress(SettingError, TypeError):
        yield repr(copy.copy(thing))
