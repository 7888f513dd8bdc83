"""OAuth 2 (RFC 6749): what is sent to a token endpoint, what comes back from it, and
whose turn it is to ask."""

from __future__ import annotations

import json
import os
import re
import threading
import time
from base64 import b64encode
from collections.abc import AsyncGenerator, Generator, Iterator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar
from urllib.parse import quote_plus

import httpx2

from .errors import SettingError, TokenError
from .redaction import hidden
from .settings import running_loop
from .shapes import is_array, is_object

if TYPE_CHECKING:
    import anyio

MAX_TOKEN_BODY: Final = 1_000_000
"""Bytes of an answer of a token endpoint."""
_EARLY: Final = 30.0
_LONGEST: Final = 1e9
_TRANSIENT: Final = frozenset((408, 429, 500, 502, 503, 504))
_LOOPBACK: Final = r"localhost|127(\.\d+){3}|\[?::1\]?"
_OVERDUE: Final = "another call has been asking for an access token for too long"

T = TypeVar("T")
Steps: TypeAlias = Generator[httpx2.Request, httpx2.Response, T]
"""Requests, each to be answered by a response whose body is read."""


class Token(NamedTuple):
    value: str
    expires: float
    """By the monotonic clock: a little before the server calls it expired."""
    scopes: frozenset[str] | None = None
    """What it was asked for; None when it serves for everything."""

    def __repr__(self) -> str:
        return "Token(**********)"

    def serves(self, scopes: frozenset[str], refused: str | None) -> bool:
        """Whether it can be sent, where the server has just refused another."""
        return (
            self.value != refused
            and time.monotonic() < self.expires
            and (self.scopes is None or scopes <= self.scopes)
        )


class Hidden(dict[str, Any]):
    """An object with secrets, for tracebacks that show the variables of their frames."""

    def __repr__(self) -> str:
        return "Hidden(...)"


@dataclass(slots=True, kw_only=True, repr=False, eq=False)
class OAuth2Client:
    """What an application and its user can show to a token endpoint, where that is, and
    the tokens that it gave.

    The URLs may be relative to the base URL of the API, so that they move with it. Where
    there is a `discovery_url`, the others are looked up there (OpenID Connect Discovery
    1.0, RFC 8414).
    """

    token_url: str = ""
    refresh_url: str = ""
    discovery_url: str = ""
    client_id: str | None = None
    client_secret: str | None = None
    refresh_token: str | None = None
    """Servers may replace it with each token."""
    username: str | None = None
    password: str | None = None
    scopes: Sequence[str] | None = None
    """What tokens are asked for; None: what the operation needs."""
    client_credentials: bool = False
    """Whether there are tokens for the application itself."""
    secret_in_form: bool = field(default=False, init=False)
    """Whether it is there that the server wants the client's secret, and not in a header
    (RFC 6749, 2.3.1)."""
    tokens: list[Token] = field(default_factory=list[Token], init=False)

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")

    def grants(self, scopes: frozenset[str]) -> Iterator[Hidden]:
        """The forms to ask for a token by, the best one first."""
        wanted = {"scope": " ".join(sorted(scopes))} if scopes else {}
        if self.refresh_token:
            token = self.refresh_token
            yield Hidden(grant_type="refresh_token", refresh_token=token)
        if self.username and self.password:
            user = {"username": self.username, "password": self.password}
            yield Hidden(grant_type="password", **user, **wanted)
        if self.client_credentials and self.client_id and self.client_secret:
            yield Hidden(grant_type="client_credentials", **wanted)

    def token_for(self, scopes: frozenset[str], refused: str | None) -> Token | None:
        """One that is there already."""
        usable = (one for one in self.tokens if one.serves(scopes, refused))
        return next(usable, None)

    def keep(self, token: Token, refused: str | None) -> None:
        """A new token goes before the others; of those the good ones stay."""
        good = (one for one in self.tokens if one.serves(frozenset(), refused))
        self.tokens = [token, *good][:20]

    def request(
        self, url: httpx2.URL, form: Mapping[str, str], secret_in_form: bool
    ) -> httpx2.Request:
        """A request to a token endpoint: only what it is meant to see is in it."""
        headers, named = {"Accept": "application/json"}, {}
        if self.client_id and self.client_secret and not secret_in_form:
            pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        elif self.client_id:
            own = {"client_id": self.client_id, "client_secret": self.client_secret}
            named = {name: text for name, text in own.items() if text}
        return httpx2.Request("POST", url, headers=headers, data={**form, **named})

    def refusal(
        self, answer: httpx2.Response, reason: str, code: str = ""
    ) -> TokenError:
        """Says what a server answered, which may repeat what it was sent."""
        secrets = (self.client_secret, self.refresh_token, self.password)
        kept = [secret for secret in secrets if secret]
        text = "".join(c if c.isprintable() else "?" for c in hidden(reason, kept))
        where = _shown(answer.request.url)
        return TokenError(
            f"no access token: {answer.status_code} of {where}: {text[:300]}",
            status=answer.status_code,
            code=hidden(code, kept)[:100],
        )


def asking(
    client: OAuth2Client, base: httpx2.URL, scopes: frozenset[str], refused: str | None
) -> Steps[Token]:
    """What it takes to get a token, unless there is one by now. Raises TokenError."""
    token = client.token_for(scopes, refused)
    if token is not None:
        return token
    if not client.token_url:
        yield from _discovering(client, base)
    fault: TokenError | None = None
    for form in client.grants(scopes):
        is_refresh = "refresh_token" in form
        address = (is_refresh and client.refresh_url) or client.token_url
        url = _endpoint(address, base)
        try:
            token = yield from _granting(client, url, form)
        except TokenError as error:
            fault = fault or error
        else:
            token = token._replace(scopes=None if is_refresh else scopes)
            client.keep(token, refused)
            return token
    assert fault is not None  # there are no tokens without a grant
    raise fault


def _discovering(client: OAuth2Client, base: httpx2.URL) -> Steps[None]:
    """Where tokens are, and how clients say who they are."""
    answer = yield httpx2.Request("GET", _endpoint(client.discovery_url, base))
    raw = _read_object(answer, client)
    endpoint = raw.get("token_endpoint")
    if not isinstance(endpoint, str) or not endpoint:
        raise client.refusal(answer, "no token endpoint is described")
    methods = raw.get("token_endpoint_auth_methods_supported")
    client.secret_in_form = is_array(methods) and "client_secret_basic" not in methods
    client.token_url = endpoint


def _granting(
    client: OAuth2Client, url: httpx2.URL, form: Mapping[str, str]
) -> Steps[Token]:
    """A token, and perhaps another refresh token (RFC 6749, 5.1)."""
    answer = yield client.request(url, form, client.secret_in_form)
    is_unknown = answer.status_code == 401 or (
        answer.status_code == 400 and b"invalid_client" in answer.content
    )
    if client.client_secret and is_unknown:
        # Not all servers know both ways to name the client.
        second = yield client.request(url, form, not client.secret_in_form)
        if second.status_code == 200:
            answer, client.secret_in_form = second, not client.secret_in_form
    raw = _read_object(answer, client)
    kind = raw.get("token_type", "bearer")
    if not _is_token(raw.get("access_token")):
        raise client.refusal(answer, "the answer has no access token")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        raise client.refusal(answer, "the access token is no bearer token")
    refresh = raw.get("refresh_token")
    if isinstance(refresh, str) and refresh:
        client.refresh_token = refresh
    expires = time.monotonic() + _lifetime(raw.get("expires_in"))
    return Token(raw["access_token"].strip(), expires)


def _is_token(value: Any) -> bool:
    is_text = isinstance(value, str)
    return is_text and re.fullmatch(r"[\x20-\x7e]+", value.strip()) is not None


def _endpoint(address: str, base: httpx2.URL) -> httpx2.URL:
    """Raises SettingError for an endpoint that is less safe than the API itself."""
    url = base.join(address)
    is_local = re.fullmatch(_LOOPBACK, url.host) is not None
    if url.scheme == "https" or (
        url.scheme == "http" and (base.scheme == "http" or is_local)
    ):
        return url
    raise SettingError(f"{_shown(url)}: secrets are sent by https alone")


def _shown(url: httpx2.URL) -> str:
    """A URL without what could be secret in it."""
    return str(httpx2.URL(url, userinfo=b"", query=None, fragment=None))


def _lifetime(seconds: Any) -> float:
    """Seconds for which a token is used: less than the server says, as clocks differ."""
    try:
        lifetime = float(seconds)
    except (TypeError, ValueError, OverflowError):
        lifetime = 0.0
    if not 0.0 < lifetime < _LONGEST:
        return _LONGEST  # what is wrong is found out when the token is refused
    return lifetime - min(_EARLY, lifetime / 5)


def _read_object(answer: httpx2.Response, client: OAuth2Client) -> Mapping[str, Any]:
    """The JSON object of an answer. Raises TokenError, or ConnectError for a failure
    that will pass: the API itself has not seen the call yet."""
    status = answer.status_code
    if status in _TRANSIENT:
        raise httpx2.ConnectError(f"{_shown(answer.request.url)} answered {status}")
    if len(answer.content) > MAX_TOKEN_BODY:
        raise client.refusal(answer, "the answer is too long")
    try:
        raw: Any = json.loads(answer.content, object_hook=Hidden)
    except (ValueError, RecursionError):
        raw = None
    if not is_object(raw):
        raise client.refusal(answer, "no JSON object")
    if status != 200 or "error" in raw:
        code, text = raw.get("error"), raw.get("error_description")
        said = [word for word in (code, text) if isinstance(word, str) and word]
        reason = ": ".join(said) or "an error"
        raise client.refusal(answer, reason, code if isinstance(code, str) else "")
    return raw


@contextmanager
def turn(
    locks: dict[object, threading.Semaphore], patience: float | None
) -> Generator[None, None, None]:
    """Waits for this process's lock between threads, for so many seconds at most. A
    forked one has its own, which nobody holds. Raises PoolTimeout."""
    lock = locks.setdefault(os.getpid(), threading.Semaphore())
    if not lock.acquire(timeout=patience):
        raise httpx2.PoolTimeout(_OVERDUE)
    try:
        yield
    finally:
        lock.release()


@asynccontextmanager
async def async_turn(
    locks: dict[object, anyio.Lock], patience: float | None
) -> AsyncGenerator[None, None]:
    """Waits for this event loop's lock between tasks, for so many seconds at most.
    Raises PoolTimeout."""
    import anyio

    loop = running_loop()
    lock = locks.get(loop)
    if lock is None:
        locks.clear()  # those of loops that may be gone
        lock = locks[loop] = anyio.Lock()
    with anyio.move_on_after(patience) as waiting:
        await lock.acquire()
    if waiting.cancelled_caught:
        raise httpx2.PoolTimeout(_OVERDUE)
    try:
        yield
    finally:
        lock.release()
