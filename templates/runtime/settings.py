"""The settings of a client: where they come from, and what they are once they are
checked."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

import httpx2

from .errors import SettingError

if TYPE_CHECKING:
    from .auth import Credential
    from .decoding import OnMismatch
    from .hooks import Retry
    from .retries import RetryBudget

DEFAULT_TIMEOUT: Final = httpx2.Timeout(60.0, connect=5.0)
"""Seconds: 5 to connect, 60 between any two bytes and for anything else."""
DEFAULT_MAX_RETRIES: Final = 2
DEFAULT_MAX_RESPONSE_SIZE: Final = 128 * 2**20
"""Bytes, unpacked."""
NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})

T = TypeVar("T")


def setting(given: T | None, variable: str) -> T | str | None:
    """What was given; else the environment variable, unless it is blank."""
    if given is not None:
        return given
    return os.environ.get(variable, "").strip() or None


class Settings(NamedTuple):
    """What a client knows besides its connections, the same for all that came from it.
    Changed copies are made, never changes."""

    base_url: str
    credentials: Mapping[str, Credential]
    user_agent: str
    timeout: httpx2.Timeout
    max_retries: int
    headers: Mapping[str, str]
    on_mismatch: OnMismatch
    check_requests: bool
    deadline: float | None
    max_response_size: int
    on_request: Callable[[httpx2.Request], object] | None
    """Called before each try; as those below, with all credentials, and perhaps async
    in an async client."""
    on_response: Callable[[httpx2.Response], object] | None
    """After each try that was answered; the body of a stream is not read yet."""
    on_retry: Callable[[Retry], object] | None
    """Before the wait for the next try."""
    sleep: Callable[[float], Any]
    budget: RetryBudget
    query: Mapping[str, Any] = NOTHING
    extra_body: Mapping[str, Any] = NOTHING

    def changed(self, **changes: Any) -> Settings:
        """A copy in which the named settings are different. Raises SettingError."""
        settings = self._replace(**changes)
        deadline, max_retries = settings.deadline, settings.max_retries
        if max_retries < 0:
            raise SettingError(f"max_retries is {max_retries}; it counts from 0")
        if deadline is not None and not deadline > 0:
            raise SettingError(f"deadline is {deadline}; it is in seconds from now")
        return settings

    def __repr__(self) -> str:
        return f"Settings(base_url={self.base_url!r})"
