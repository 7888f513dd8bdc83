"""OAuth 2 (RFC 6749): what is sent to a token endpoint, and what comes back from it."""

from __future__ import annotations

import json
import re
import time
from base64 import b64encode
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, Literal, NamedTuple, NoReturn, TypeAlias, TypeVar
from urllib.parse import quote_plus, urlencode

import httpx2

from .errors import SettingError, TokenError
from .redaction import hidden
from .shapes import is_array, is_object

MAX_TOKEN_BODY: Final = 1_000_000
"""Bytes of an answer of a token endpoint."""
_EARLY: Final = 30.0
_LONGEST: Final = 1e9
_TRANSIENT: Final = frozenset((408, 429, 500, 502, 503, 504))
_LOOPBACK: Final = r"localhost|127(\.\d+){3}|\[?::1\]?"
Method: TypeAlias = Literal["client_secret_basic", "client_secret_post"]


T = TypeVar("T")
Steps: TypeAlias = Generator[httpx2.Request, tuple[httpx2.Response, bytes], T]


class Token(NamedTuple):
    value: str
    expires: float
    """By the monotonic clock: a little before the server calls it expired."""
    scopes: frozenset[str] | None
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


class Grant(NamedTuple):
    """One way to ask for a token."""

    form: Mapping[str, str]
    scopes: frozenset[str] | None
    is_refresh: bool = False

    def __repr__(self) -> str:
        return f"Grant({self.form['grant_type']})"


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
    method: Method = field(default="client_secret_basic", init=False)
    tokens: list[Token] = field(default_factory=list[Token], init=False)

    @property
    def can_fetch(self) -> bool:
        """Whether it has anything that a server gives tokens for."""
        return next(iter(self.grants(frozenset())), None) is not None

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")

    def token_for(self, scopes: frozenset[str], refused: str | None) -> Token | None:
        """One that is there already."""
        usable = (one for one in self.tokens if one.serves(scopes, refused))
        return next(usable, None)

    def keep(self, token: Token, refused: str | None) -> None:
        """A new token goes before the others; of those the good ones stay."""
        good = (one for one in self.tokens if one.serves(frozenset(), refused))
        self.tokens = [token, *good][:20]

    def grants(self, scopes: frozenset[str]) -> Iterable[Grant]:
        """The ways to ask for a token, the best one first."""
        wanted = {"scope": " ".join(sorted(scopes))} if scopes else {}
        if self.refresh_token:
            form = {"grant_type": "refresh_token", "refresh_token": self.refresh_token}
            yield Grant(form, None, is_refresh=True)
        if self.username and self.password:
            form = {"username": self.username, "password": self.password}
            yield Grant({"grant_type": "password", **form, **wanted}, scopes)
        if self.client_credentials and self.client_id and self.client_secret:
            yield Grant({"grant_type": "client_credentials", **wanted}, scopes)

    def request(
        self,
        url: httpx2.URL,
        grant: Grant,
        method: Method,
        extensions: Mapping[str, Any],
    ) -> httpx2.Request:
        """A request to a token endpoint: only what it is meant to see is in it."""
        form = dict(grant.form)
        headers = {"Accept": "application/json"}
        if self.client_id and self.client_secret and method == "client_secret_basic":
            pair = f"{quote_plus(self.client_id)}:{quote_plus(self.client_secret)}"
            headers["Authorization"] = f"Basic {b64encode(pair.encode()).decode()}"
        elif self.client_id:
            form["client_id"] = self.client_id
            if self.client_secret:
                form["client_secret"] = self.client_secret
        headers["Content-Type"] = "application/x-www-form-urlencoded"
        content = urlencode(form).encode()
        return httpx2.Request(
            "POST", url, headers=headers, content=content, extensions={**extensions}
        )

    def without_secrets(self, text: str) -> str:
        """What a server says, which may repeat what it was sent."""
        secrets = (self.client_secret, self.refresh_token, self.password)
        return hidden(text, [secret for secret in secrets if secret])


def asking(
    client: OAuth2Client,
    base: httpx2.URL,
    scopes: frozenset[str],
    extensions: Mapping[str, Any],
) -> Steps[Token]:
    """The requests that it takes to get a token; each is answered by a response and its
    body. Raises TokenError."""
    if not client.token_url:
        url = checked_endpoint(base.join(client.discovery_url), base)
        request = httpx2.Request("GET", url, extensions={**extensions})
        response, body = yield request
        _read_metadata(response, body, client)
    fault: TokenError | None = None
    for grant in client.grants(scopes):
        address = (grant.is_refresh and client.refresh_url) or client.token_url
        url = checked_endpoint(base.join(address), base)
        try:
            return (yield from _granting(client, url, grant, extensions))
        except TokenError as error:
            fault = fault or error
    assert fault is not None  # there are no tokens without a grant
    raise fault


def _granting(
    client: OAuth2Client,
    url: httpx2.URL,
    grant: Grant,
    extensions: Mapping[str, Any],
) -> Steps[Token]:
    response, body = yield client.request(url, grant, client.method, extensions)
    refused = response.status_code == 401 or (
        response.status_code == 400 and b"invalid_client" in body
    )
    if client.client_secret and refused:
        # Not all servers know both ways to name the client (RFC 6749, 2.3.1).
        basic = client.method == "client_secret_basic"
        other: Method = "client_secret_post" if basic else "client_secret_basic"
        second, text = yield client.request(url, grant, other, extensions)
        if second.status_code == 200:
            client.method, response, body = other, second, text
    token, refresh = _read_token(response, body, grant, client)
    client.refresh_token = refresh or client.refresh_token
    return token


def _read_metadata(
    response: httpx2.Response, body: bytes, client: OAuth2Client
) -> None:
    """Where tokens are, and how clients say who they are."""
    raw = _read_object(response, body, client)
    endpoint = raw.get("token_endpoint")
    if not isinstance(endpoint, str) or not endpoint:
        _refuse(response, "no token endpoint is described")
    methods = raw.get("token_endpoint_auth_methods_supported")
    if is_array(methods) and "client_secret_basic" not in methods:
        client.method = "client_secret_post"
    client.token_url = endpoint


def checked_endpoint(url: httpx2.URL, base_url: httpx2.URL) -> httpx2.URL:
    """Raises SettingError for an endpoint that is less safe than the API itself."""
    is_local = re.fullmatch(_LOOPBACK, url.host) is not None
    if url.scheme == "https" or (
        url.scheme == "http" and (base_url.scheme == "http" or is_local)
    ):
        return url
    raise SettingError(f"{shown(url)}: secrets are sent by https alone")


def shown(url: httpx2.URL) -> str:
    """A URL without what could be secret in it."""
    return str(httpx2.URL(url, userinfo=b"", query=None, fragment=None))


def _read_token(
    response: httpx2.Response, body: bytes, grant: Grant, client: OAuth2Client
) -> tuple[Token, str | None]:
    """The token of an answer, and a refresh token where there is one (RFC 6749, 5.1).

    Raises TokenError.
    """
    raw = _read_object(response, body, client)
    value, kind = raw.get("access_token"), raw.get("token_type", "bearer")
    if not isinstance(value, str) or not re.fullmatch(r"[\x20-\x7e]+", value.strip()):
        _refuse(response, "the answer has no access token")
    if not isinstance(kind, str) or kind.lower() != "bearer":
        _refuse(response, "the access token is no bearer token")
    refresh = raw.get("refresh_token")
    token = Token(
        value.strip(),
        time.monotonic() + _lifetime(raw.get("expires_in")),
        grant.scopes,
    )
    return token, refresh if isinstance(refresh, str) and refresh else None


def _lifetime(seconds: Any) -> float:
    """Seconds for which a token is used: less than the server says, as clocks differ."""
    try:
        lifetime = float(seconds)
    except (TypeError, ValueError, OverflowError):
        return _LONGEST
    if not 0.0 < lifetime < _LONGEST:
        return _LONGEST  # what is wrong is found out when the token is refused
    return lifetime - min(_EARLY, lifetime / 5)


def _read_object(
    response: httpx2.Response, body: bytes, client: OAuth2Client
) -> Mapping[str, Any]:
    """The JSON object of an answer. Raises TokenError, or ConnectError for a failure
    that will pass: the API itself has not seen the call yet."""
    status = response.status_code
    if len(body) > MAX_TOKEN_BODY:
        _refuse(response, "the answer is too long")
    try:
        raw: Any = json.loads(body)
    except (ValueError, RecursionError):
        raw = None
    if status in _TRANSIENT:
        raise httpx2.ConnectError(f"{shown(response.request.url)} answered {status}")
    if status != 200 or not is_object(raw) or "error" in raw:
        found = raw if is_object(raw) else {}
        code, text = found.get("error"), found.get("error_description")
        code = code if isinstance(code, str) else ""
        reason = f"{code}: {text}" if isinstance(text, str) and text else code
        reason = client.without_secrets(reason or "no JSON object")
        _refuse(response, reason, client.without_secrets(code))
    return raw


def _refuse(response: httpx2.Response, reason: str, code: str = "") -> NoReturn:
    where = shown(response.request.url)
    text = "".join(c if c.isprintable() else "?" for c in reason)[:300]
    raise TokenError(
        f"no access token: {response.status_code} of {where}: {text}",
        status=response.status_code,
        code=code[:100],
    )
