"""OAuth 2 (RFC 6749): what is sent to a token endpoint, and what comes back from it."""

from __future__ import annotations

import json
import re
import time
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, Literal, NamedTuple, NoReturn, TypeAlias
from urllib.parse import quote_plus, urlencode

import httpx2

from .errors import SettingError, TokenError
from .redaction import hidden
from .shapes import is_object

MAX_TOKEN_BODY: Final = 1_000_000
"""Bytes of an answer of a token endpoint."""
_EARLY: Final = 30.0
_LONGEST: Final = 1e9
_TRANSIENT: Final = frozenset((408, 429, 500, 502, 503, 504))
_LOOPBACK: Final = r"localhost|127(\.\d+){3}|\[?::1\]?"
Method: TypeAlias = Literal["client_secret_basic", "client_secret_post"]


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


class Client:
    """What an application and its user can show to a token endpoint."""

    __slots__ = (
        *("client_id", "client_secret", "may_use_own_name", "password"),
        *("refresh_token", "scopes", "username"),
    )

    def __init__(
        self,
        *,
        client_id: str | None,
        client_secret: str | None,
        refresh_token: str | None,
        username: str | None,
        password: str | None,
        scopes: Sequence[str] | None,
        may_use_own_name: bool,
    ) -> None:
        self.client_id: Final = client_id
        self.client_secret: Final = client_secret
        self.refresh_token = refresh_token
        """Servers may replace it with each token."""
        self.username: Final = username
        self.password: Final = password
        self.scopes: Final = None if scopes is None else frozenset(scopes)
        self.may_use_own_name: Final = may_use_own_name
        """Whether there are tokens for the application itself: client credentials."""

    @property
    def can_fetch(self) -> bool:
        return bool(
            self.refresh_token
            or (self.username and self.password)
            or (self.may_use_own_name and self.client_id and self.client_secret)
        )

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")

    def grants(self, scopes: frozenset[str]) -> Iterable[Grant]:
        """The ways to ask for a token, the best one first."""
        wanted = {"scope": " ".join(sorted(scopes))} if scopes else {}
        if self.refresh_token:
            form = {"grant_type": "refresh_token", "refresh_token": self.refresh_token}
            yield Grant(form, None, is_refresh=True)
        if self.username and self.password:
            form = {"username": self.username, "password": self.password}
            yield Grant({"grant_type": "password", **form, **wanted}, scopes)
        if self.may_use_own_name and self.client_id and self.client_secret:
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


def read_token(
    response: httpx2.Response, body: bytes, grant: Grant, client: Client
) -> tuple[Token, str | None]:
    """The token of an answer, and a refresh token where there is one (RFC 6749, 5.1).

    Raises TokenError.
    """
    raw = read_object(response, body, client)
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


def read_object(
    response: httpx2.Response, body: bytes, client: Client
) -> Mapping[str, Any]:
    """The JSON object of an answer. Raises TokenError, or ConnectError for a failure
    that will pass: the API itself has not seen the call yet."""
    status = response.status_code
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
