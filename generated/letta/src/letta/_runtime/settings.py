"""The settings of a client: where they come from, and what they are once they are
checked."""

from __future__ import annotations

import os
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar

import httpx2

from .auth import Credential
from .decoding import OnMismatch
from .errors import SettingError
from .servers import checked_base_url

DEFAULT_TIMEOUT: Final = httpx2.Timeout(60.0, connect=5.0)
"""Seconds: 5 to connect, 60 between any two bytes and for anything else."""
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_MAX_RESPONSE_SIZE: Final = 128 * 2**20
"""Bytes, unpacked."""


T = TypeVar("T")


def setting(given: T | None, variable: str) -> T | str | None:
    """What was given; else the environment variable, unless it is blank."""
    if given is not None:
        return given
    return os.environ.get(variable, "").strip() or None


class Settings:
    """What a client knows besides its connections. Changed copies are made, never
    changes."""

    __slots__ = (
        "base_url",
        "check_requests",
        "credentials",
        "deadline",
        "extra_body",
        "headers",
        "max_response_size",
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
        extra_body: Mapping[str, Any] = MappingProxyType({}),
        deadline: float | None = None,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        check_requests: bool = False,
    ) -> None:
        if max_retries < 0:
            raise SettingError(f"max_retries is {max_retries}; it counts from 0")
        if deadline is not None and not deadline > 0:
            raise SettingError(f"deadline is {deadline}; it is in seconds from now")
        self.base_url: Final = checked_base_url(base_url)
        self.credentials: Final = credentials
        self.user_agent: Final = user_agent
        self.timeout: Final = httpx2.Timeout(timeout)
        self.max_retries: Final = max_retries
        self.headers: Final = headers
        self.query: Final = query
        self.on_mismatch: Final[OnMismatch] = on_mismatch
        self.extra_body: Final = extra_body
        self.deadline: Final = deadline
        self.max_response_size: Final = max_response_size
        self.check_requests: Final = check_requests

    def with_changes(self, **changes: Any) -> Settings:
        """A copy in which the named settings are different."""
        kept: dict[str, Any] = {name: getattr(self, name) for name in self.__slots__}
        return Settings(**{**kept, **changes})
