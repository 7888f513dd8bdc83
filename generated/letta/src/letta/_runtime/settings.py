"""The settings of a client: where they come from, and what they are once they are
checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Final, overload

import httpx2

from .auth import Credential
from .decoding import OnMismatch
from .errors import SettingError

DEFAULT_TIMEOUT: Final = httpx2.Timeout(60.0, connect=5.0)
"""Seconds: 5 to connect, 60 between any two bytes and for anything else."""
DEFAULT_MAX_RETRIES: Final = 2


@overload
def setting(given: str | None, variable: str) -> str | None: ...
@overload
def setting(given: str | None, variable: str, default: str) -> str: ...
def setting(given: str | None, variable: str, default: str | None = None) -> str | None:
    """What was given; else the environment variable, unless it is blank; else the
    default."""
    if given is not None:
        return given
    return os.environ.get(variable, "").strip() or default


class Settings:
    """What a client knows besides its connections. Changed copies are made, never
    changes."""

    __slots__ = (
        "base_url",
        "credentials",
        "headers",
        "max_retries",
        "on_mismatch",
        "query",
        "timeout",
        "user_agent",
    )

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential],
        user_agent: str,
        timeout: float | httpx2.Timeout | None,
        max_retries: int,
        headers: Mapping[str, str],
        query: Mapping[str, Any],
        on_mismatch: OnMismatch,
    ) -> None:
        if max_retries < 0:
            raise SettingError(f"max_retries is {max_retries}; it counts from 0")
        self.base_url: Final = checked_base_url(base_url)
        self.credentials: Final = credentials
        self.user_agent: Final = user_agent
        self.timeout: Final = httpx2.Timeout(timeout)
        self.max_retries: Final = max_retries
        self.headers: Final = headers
        self.query: Final = query
        self.on_mismatch: Final[OnMismatch] = on_mismatch

    def with_changes(self, **changes: Any) -> Settings:
        """A copy in which the named settings are different."""
        kept: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        return Settings(**{**kept, **changes})


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
