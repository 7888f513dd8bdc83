"""Bearer tokens, what all security schemes have in common, and the choice between
alternatives of them.

A credential goes to the servers of the API: to the base URL, or to the server that an
operation has of its own. It does not follow a redirect or a link to another origin.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any, Final, TypeAlias

import httpx2

from .errors import SettingError

SecretSource: TypeAlias = str | Callable[[], str]
"""A secret, or a function that is asked for it before each request."""
AsyncSecretSource: TypeAlias = str | Callable[[], str | Awaitable[str]]

_CONTROL: Final = r"[\x00-\x1f\x7f]"


class Fetcher:
    """A source of tokens that asks a server for them."""


class Credential:
    """What a security scheme adds to a request; nothing as long as it has no secret. That
    of HTTP (RFC 9110, section 11) is `Authorization: <scheme> <secret>`."""

    scheme: str = ""
    __slots__ = ("source",)

    def __init__(self, source: AsyncSecretSource | Fetcher | None) -> None:
        self.source: Final = self.checked(source) if isinstance(source, str) else source

    def add(self, request: httpx2.Request, secret: str, kept: Collection[str]) -> None:
        """Adds a secret of this scheme to a request. Headers whose names, in small
        letters, are in `kept` stay as they are."""
        if "authorization" not in kept:
            request.headers["Authorization"] = f"{self.scheme} {secret}"

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
            name = type(self).__name__
            raise SettingError(f"{name}: a control character in the secret")
        return text

    def __repr__(self) -> str:
        return f"{type(self).__name__}({'**********' if self.source else None})"

    def __reduce__(self) -> Any:
        raise SettingError("credentials are not pickled")


class Bearer(Credential):
    """A bearer token (RFC 6750): of HTTP, OAuth 2 or OpenID Connect."""

    scheme = "Bearer"
    __slots__ = ()


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
