"""What a client has: its settings, checked, among them where its requests go; and its
connections.

A base URL is the whole prefix of every path: what stands behind its host stays, and
nothing is put in between. One that the caller or the environment gives takes the place
of all absolute servers in the description, so that no request leaves it.

Connections are the caller's, or the client's own: made when they are first needed, and
anew in another process or another event loop. A forked process must not write to its
parent's sockets, and the sockets of an event loop are of no use in another one.
"""

from __future__ import annotations

import os
import re
import ssl
import threading
import time
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import suppress
from functools import cache
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar
from urllib.parse import unquote
from urllib.request import Request

import httpx2

from .errors import SettingError
from .unset import UNSET

if TYPE_CHECKING:
    from .auth import Credential
    from .decoding import OnMismatch
    from .tries import Retry

DEFAULT_TIMEOUT: Final = httpx2.Timeout(60.0, connect=5.0)
"""Seconds: 5 to connect, 60 between any two bytes and for anything else."""
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_MAX_RESPONSE_SIZE: Final = 128 * 2**20
"""Bytes, unpacked."""
_VARIABLE: Final = r"\{([^{}]*)\}"
_SCHEME_AND_HOST: Final = r"[^/]*://(?P<host>[^/]*)"
_IN_HOST: Final = r"[0-9A-Za-z._~-]+|\[[0-9A-Fa-f:.]+\]"
_AT_ITS_END: Final = rf"(?:{_IN_HOST})(?::\d+)?"
_IN_PATH: Final = r"(?:[0-9A-Za-z._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*"
_CLOSED: Final = "the client is closed: make another one"
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})

T = TypeVar("T")


def setting(given: T | None, variable: str) -> T | str | None:
    """What was given; else the environment variable, unless it is blank."""
    if given is not None:
        return given
    return os.environ.get(variable, "").strip() or None


class RetryBudget:
    """Keeps the retries of a client, and of all that came from it, from multiplying an
    outage.

    A bucket of tokens. A retry takes one; an answer without a fault brings back a tenth
    of one. So in the long run there are no more retries than a tenth of the calls,
    however many fail.
    """

    def __init__(self, tokens: float = 30.0) -> None:
        self._most = self._tokens = tokens
        self._lock = threading.Lock()

    def take(self) -> bool:
        """Whether a retry may be made; takes its token."""
        with self._lock:
            if self._tokens < 1.0:
                return False
            self._tokens -= 1.0
            return True

    def give_back(self) -> None:
        with self._lock:
            self._tokens = min(self._most, self._tokens + 0.1)


class ClientSettings(NamedTuple):
    """What a client knows besides its connections, the same for all that came from it.
    Changed copies are made, never changes."""

    base_url: str
    """Without a slash at its end."""
    credentials: Mapping[str, Credential]
    user_agent: str
    timeout: httpx2.Timeout = DEFAULT_TIMEOUT
    deadline: float | None = None
    max_retries: int = DEFAULT_MAX_RETRIES
    max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE
    headers: Mapping[str, str] = NOTHING
    on_mismatch: OnMismatch = "raise"
    check_requests: bool = False
    on_request: Callable[[httpx2.Request], object] | None = None
    """Called before each try; as those below, with all credentials, and perhaps async
    in an async client."""
    on_response: Callable[[httpx2.Response], object] | None = None
    """After each try that was answered; the body of a stream is not read yet."""
    on_retry: Callable[[Retry], object] | None = None
    """Before the wait for the next try."""
    query: Mapping[str, Any] = NOTHING
    extra_body: Mapping[str, Any] = NOTHING
    sleep: Callable[[float], Any] = time.sleep
    budget: RetryBudget = RetryBudget(0.0)
    """A client brings its own."""

    def changed(self, **changes: Any) -> ClientSettings:
        """A copy in which the named settings are different, but for those that are
        UNSET. Raises SettingError."""
        given = {name: each for name, each in changes.items() if each is not UNSET}
        settings = self._replace(**given)
        deadline, max_retries = settings.deadline, settings.max_retries
        if max_retries < 0:
            raise SettingError(f"max_retries is {max_retries}; it counts from 0")
        if deadline is not None and not deadline > 0:
            raise SettingError(f"deadline is {deadline}; it is in seconds from now")
        return settings

    def __repr__(self) -> str:
        return f"ClientSettings(base_url={self.base_url!r})"


class DefaultUrl(str):
    """A base URL that nobody chose: the description's own."""

    __slots__ = ("values",)
    values: Mapping[str, str]
    """Of the variables of servers."""


def server(
    given: str | None,
    variable: str,
    default: str,
    values: Mapping[str, str] = NOTHING,
) -> str:
    """The base URL that was given; else the environment variable's, unless it is blank;
    else the default. Variables in braces have these values. No slash is at its end.

    Raises SettingError when there is none, or one that requests cannot go to.
    """
    chosen = setting(given, variable)
    if chosen is None and not default:
        how = f"give base_url='https://...', or set {variable}"
        raise SettingError(f"no base URL is known: {how}")
    url = checked_base_url(filled(default if chosen is None else chosen, values))
    if chosen is None:
        url = DefaultUrl(url)
        url.values = values
    return url


def server_of(base_url: str, own: str) -> str:
    """The URL that the path of an operation is added to; `own` is the server that it
    has of its own, or empty."""
    if not own:
        return base_url
    if "://" not in own:
        return str(httpx2.URL(base_url).join(own)).rstrip("/")
    if not isinstance(base_url, DefaultUrl):
        return base_url
    return filled(own, base_url.values).rstrip("/")


def filled(template: str, values: Mapping[str, str]) -> str:
    """A URL with the values of its variables. Raises SettingError for a value that would
    make it another URL than the template shows: a host cannot become a path, nor the
    other way round."""
    if not values or "{" not in template:
        return template
    parts = re.match(_SCHEME_AND_HOST, template)
    host, path = parts.span("host") if parts else (0, 0)

    def value(found: re.Match[str]) -> str:
        name, given = found[1], values.get(found[1])
        if given is None:
            return found[0]
        allowed = _IN_PATH
        if found.end() <= host:
            allowed = "https?"
        elif found.end() <= path:
            allowed = _IN_HOST if found.end() < path else _AT_ITS_END
        if not re.fullmatch(allowed, given, re.IGNORECASE):
            raise SettingError(f"the server variable {name!r} cannot be {given!r}")
        return given

    url = re.sub(_VARIABLE, value, template)
    behind_host = unquote(re.sub(_SCHEME_AND_HOST, "", url))
    if parts and re.search(r"(?:^|/)\.\.?(?:/|$)", behind_host):
        raise SettingError(f"a server variable would change the path to {url!r}")
    return url


def checked_base_url(text: str) -> str:
    """The base URL without a trailing slash. Raises SettingError for what requests
    cannot go to."""
    try:
        url = httpx2.URL(text)
    except httpx2.InvalidURL as fault:
        raise SettingError(f"base_url {text!r}: {fault}") from None
    if url.userinfo:
        raise SettingError(
            "base_url has a user name or a password in it; "
            "pass http_client=httpx2.Client(auth=...) for them"
        )
    if url.scheme not in ("http", "https") or not url.host:
        raise SettingError(f"base_url {text!r} does not begin as https://host does")
    if url.query or url.fragment:
        raise SettingError(f"base_url {text!r} has a query or a fragment")
    return str(url).rstrip("/?#")


@cache
def _tls() -> ssl.SSLContext:
    """One for all clients: reading the certificates of the system takes long."""
    return httpx2.create_ssl_context()


class _Sendable(DefaultCookiePolicy):
    """Takes no cookie that cannot be sent back: one would spoil all further calls."""

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        is_sendable = f"{cookie.name}={cookie.value}{cookie.path}".isascii()
        return is_sendable and super().set_ok(cookie, request)


def _options() -> dict[str, Any]:
    return {"verify": _tls(), "cookies": CookieJar(_Sendable())}


class Connections:
    """Those of a sync client, and of all that came from it: by process."""

    def __init__(self, given: httpx2.Client | None) -> None:
        self._given: Final = given
        self._own: dict[int, httpx2.Client] = {}
        self._is_closed = False

    def current(self) -> httpx2.Client:
        """Those to use here and now. Raises RuntimeError when they are closed."""
        if self._given is not None:
            return self._given
        own = self._own.get(os.getpid())
        if own is None:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            # Of several threads that are the first, one has its way. No lock: a child
            # process would find it locked for ever.
            own = self._own.setdefault(os.getpid(), httpx2.Client(**_options()))
        return own

    def close(self) -> None:
        """Closes its own; the caller's stay open."""
        self._is_closed = True
        own = self._own.pop(os.getpid(), None)
        if own is not None:
            own.close()


class AsyncConnections:
    """Those of an async client, and of all that came from it: by event loop."""

    def __init__(self, given: httpx2.AsyncClient | None) -> None:
        self._given: Final = given
        self._own: dict[object, tuple[httpx2.AsyncClient, object]] = {}
        self._is_closed = False

    def current(self) -> httpx2.AsyncClient:
        """Those to use in the running event loop. Raises RuntimeError when they are
        closed."""
        if self._given is not None:
            return self._given
        loop = running_loop()
        own = self._own.get(loop)
        if own is None:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            made = httpx2.AsyncClient(**_options())
            keeper = self._close_in_the_end(loop, made)
            with suppress(StopIteration):  # to the yield: nothing is awaited on the way
                keeper.__anext__().send(None)
            own = self._own[loop] = made, keeper
        return own[0]

    async def _close_in_the_end(
        self, loop: object, made: httpx2.AsyncClient
    ) -> AsyncGenerator[None, None]:
        """What waits in an event loop, which finishes it when it ends."""
        try:
            yield
        finally:
            self._own.pop(loop, None)
            await made.aclose()

    async def close(self) -> None:
        """Closes its own in the running event loop; the caller's stay open."""
        self._is_closed = True
        own = self._own.pop(running_loop(), None) if self._own else None
        if own is not None:
            await own[0].aclose()


def running_loop() -> object:
    """What stands for the running event loop, and for no other one."""
    from anyio.lowlevel import current_token  # not for those who are sync

    return current_token()
