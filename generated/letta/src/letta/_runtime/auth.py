"""What security schemes add to requests, and the choice between alternatives of them.

A credential goes to the servers of the API: to the base URL, or to the server that an
operation has of its own. It does not follow a redirect or a link to another origin.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

import httpx2

from .errors import SettingError
from .redaction import SecretURL

SecretSource: TypeAlias = str | Callable[[], str]
"""A secret, or a function that is asked for it before each request."""
AsyncSecretSource: TypeAlias = str | Callable[[], str | Awaitable[str]]

_CONTROL: Final = r"[\x00-\x1f\x7f]"
_COOKIE_VALUE: Final = r"[!#-+\--:<-\[\]-~]*"  # RFC 6265, section 4.1.1


class Credential:
    """A secret, and where a request has it: behind the name of a scheme of HTTP (RFC
    9110, section 11), or as a key by itself. Without one, nothing is sent."""

    __slots__ = ("name", "place", "scheme", "source")

    def __init__(
        self,
        source: AsyncSecretSource | None,
        scheme: str = "",
        name: str = "Authorization",
        place: Literal["header", "query", "cookie"] = "header",
    ) -> None:
        self.scheme: Final = scheme
        self.name: Final = name
        self.place: Final = place
        self.source: Any = self.checked(source) if isinstance(source, str) else source

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        """Adds a secret to a request. Headers whose names, in small letters, are in
        `kept` stay as they are."""
        if self.place == "query":
            pair = f"{quote(self.name, safe='')}={quote(secret, safe='')}"
            request.url = SecretURL.of(request.url, pair.encode())
        elif self.place == "cookie":
            before = request.headers.get("cookie", "")
            cookie = f"{self.name}={secret}"
            request.headers["Cookie"] = f"{before}; {cookie}" if before else cookie
        elif self.name.lower() not in kept:
            request.headers[self.name] = f"{self.scheme} {secret}".lstrip()

    def checked(self, secret: Any) -> str:
        """What was given, or what a function supplied. Raises SettingError for what
        cannot be sent."""
        if not isinstance(secret, str):
            if hasattr(secret, "close"):
                secret.close()  # a coroutine that nobody is going to await
            kind = type(secret).__name__
            raise SettingError(f"the source of a secret gave no str but a {kind}")
        text = secret.strip()
        if re.search(_CONTROL, text):
            raise SettingError(f"{self.name}: a control character in the secret")
        if self.place == "cookie" and not re.fullmatch(_COOKIE_VALUE, text):
            raise SettingError(f"{self.name}: a character that no cookie can have")
        return text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'**********' if self.source else None})"

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")


def basic(username: str | None, password: str | None) -> str | None:
    """The secret of the scheme `Basic` (RFC 7617). Raises SettingError for a name or a
    password that cannot be sent."""
    pair = f"{username or ''}:{password or ''}"
    if ":" in (username or "") or re.search(_CONTROL, pair):
        raise SettingError("Basic: a colon in the user name, or a control character")
    return b64encode(pair.encode()).decode() if username or password else None


def choose(
    security: tuple[tuple[str, ...], ...], credentials: Mapping[str, Credential]
) -> Sequence[tuple[str, Credential]] | None:
    """The schemes of the first alternative that can be met, those that send something
    first.

    Empty when the operation takes none; None when it wants one and none is configured.
    """
    given = {name: each for name, each in credentials.items() if each.source}
    met = [names for names in security if given.keys() >= set(names)]
    if security and not met:
        return None
    return [(name, given[name]) for name in next(filter(None, met), ())]
