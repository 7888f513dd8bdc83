"""The security schemes, one class each, and the choice between alternatives of them.

A credential goes to the servers of the API: to the base URL, or to the server that an
operation has of its own. It does not follow a redirect or a link to another origin.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any, ClassVar, Final, Literal, TypeAlias
from urllib.parse import quote

import httpx2

from .errors import SettingError
from .redaction import SecretURL

SecretSource: TypeAlias = str | Callable[[], str]
"""A secret, or a function that is asked for it before each request."""
AsyncSecretSource: TypeAlias = str | Callable[[], str | Awaitable[str]]

_COOKIE_VALUE: Final = r"[!#-+\--:<-\[\]-~]*"  # RFC 6265, section 4.1.1
_CONTROL: Final = r"[\x00-\x1f\x7f]"


class Fetcher:
    """A source of tokens that asks a server for them."""


class Credential:
    """What a security scheme adds to a request; nothing as long as it has no secret."""

    sends: ClassVar = True
    """Whether the request shows it."""
    __slots__ = ("source",)

    def __init__(self, source: AsyncSecretSource | Fetcher | None) -> None:
        self.source: Final = (
            self._checked(source) if isinstance(source, str) else source
        )

    @property
    def is_set(self) -> bool:
        """Whether there is anything to send."""
        return bool(self.source)

    @property
    def is_fixed(self) -> bool:
        """Whether asking again would give the same secret."""
        return self.source is None or isinstance(self.source, str)

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        """Adds a secret of this scheme to a request. Headers whose names, in small
        letters, are in `kept` stay as they are."""
        raise NotImplementedError

    def checked(self, secret: Any) -> str:
        """What a function supplied. Raises SettingError for what cannot be sent."""
        if not isinstance(secret, str):
            if hasattr(secret, "close"):
                secret.close()  # a coroutine that nobody is going to await
            kind = type(secret).__name__
            raise SettingError(f"the source of a secret gave no str but a {kind}")
        return self._checked(secret)

    def _checked(self, secret: str) -> str:
        text = secret.strip()
        if re.search(_CONTROL, text):
            name = type(self).__name__
            raise SettingError(f"{name}: a control character in the secret")
        return text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'**********' if self.is_set else None})"

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")


class HttpScheme(Credential):
    """A scheme of HTTP (RFC 9110, section 11): `Authorization: <scheme> <secret>`."""

    __slots__ = ("scheme",)

    def __init__(self, source: AsyncSecretSource | Fetcher | None, scheme: str) -> None:
        super().__init__(source)
        self.scheme: Final = scheme

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        if "authorization" not in kept:
            request.headers["Authorization"] = f"{self.scheme} {secret}"


class Bearer(HttpScheme):
    """A bearer token (RFC 6750): of HTTP, OAuth 2 or OpenID Connect."""

    __slots__ = ()

    def __init__(self, source: AsyncSecretSource | Fetcher | None) -> None:
        super().__init__(source, "Bearer")


class Basic(HttpScheme):
    """A user name and a password (RFC 7617)."""

    __slots__ = ()

    def __init__(self, username: str | None, password: str | None) -> None:
        source = None
        if username or password:
            pair = f"{username or ''}:{password or ''}"
            if ":" in (username or "") or re.search(_CONTROL, pair):
                raise SettingError(
                    "Basic: a colon in the user name, or a control character"
                )
            source = b64encode(pair.encode()).decode("ascii")
        super().__init__(source, "Basic")


class ApiKey(Credential):
    """A key in a header, in the query or in a cookie."""

    __slots__ = ("name", "place")

    def __init__(
        self,
        source: AsyncSecretSource | None,
        name: str,
        place: Literal["header", "query", "cookie"],
    ) -> None:
        self.name: Final = name
        self.place: Final[Literal["header", "query", "cookie"]] = place
        super().__init__(source)

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        if self.place == "query":
            pair = f"{quote(self.name, safe='')}={quote(secret, safe='')}"
            request.url = SecretURL.of(request.url, pair.encode())
        elif self.place == "cookie":
            before = request.headers.get("cookie", "")
            cookie = f"{self.name}={secret}"
            request.headers["Cookie"] = f"{before}; {cookie}" if before else cookie
        elif self.name.lower() not in kept:
            request.headers[self.name] = secret

    def _checked(self, secret: str) -> str:
        text = super()._checked(secret)
        if self.place == "cookie" and not re.fullmatch(_COOKIE_VALUE, text):
            raise SettingError(f"{self.name}: a character that no cookie can have")
        return text


class MutualTls(Credential):
    """A certificate of the client: the connections show it, a request does not."""

    sends: ClassVar = False
    __slots__ = ()

    def __init__(self) -> None:
        super().__init__(None)

    @property
    def is_set(self) -> bool:
        return True

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        """Nothing."""


def choose(
    security: tuple[tuple[str, ...], ...], credentials: Mapping[str, Credential]
) -> Sequence[tuple[str, Credential]] | None:
    """The schemes of the first alternative that can be met, those that send something
    first.

    Empty when the operation takes none; None when it wants one and none is configured.
    """
    chosen: Sequence[tuple[str, Credential]] | None = None if security else ()
    for alternative in security:
        found = [
            (name, credentials[name])
            for name in alternative
            if name in credentials and credentials[name].is_set
        ]
        if len(found) == len(alternative):
            if any(one.sends for _, one in found):
                return found
            chosen = found if chosen is None else chosen
    return chosen
