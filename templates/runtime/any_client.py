"""What a client is, sync or async: settings, and what other settings make of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

import httpx2

from .errors import SettingError
from .retries import RetryBudget
from .servers import checked_base_url
from .settings import DEFAULT_MAX_RESPONSE_SIZE, Settings
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .auth import Credential
    from .decoding import OnMismatch
    from .hooks import Retry

C = TypeVar("C", httpx2.Client, httpx2.AsyncClient)


class AnyClient(Generic[C]):
    """Settings and connections."""

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential],
        user_agent: str,
        timeout: float | httpx2.Timeout | None,
        max_retries: int,
        headers: Mapping[str, str] | None = None,
        http_client: C | None = None,
        on_mismatch: OnMismatch = "raise",
        check_requests: bool = False,
        deadline: float | None = None,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
        _sleep: Callable[[float], object] | None = None,
    ) -> None:
        self._settings = Settings(
            base_url=checked_base_url(base_url),
            credentials=credentials,
            user_agent=user_agent,
            timeout=httpx2.Timeout(timeout),
            max_retries=max_retries,
            headers=headers or {},
            on_mismatch=on_mismatch,
            check_requests=check_requests,
            deadline=deadline,
            max_response_size=max_response_size,
            on_request=on_request,
            on_response=on_response,
            on_retry=on_retry,
            sleep=_sleep or self._pause,
            budget=RetryBudget(),
        ).changed()
        self._owns_connections = http_client is None
        self._connect(http_client)

    def _connect(self, http_client: C | None) -> None:
        """Takes the caller's connections, or makes its own."""
        raise NotImplementedError

    def _pause(self, seconds: float) -> object:
        """Waits."""
        raise NotImplementedError

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        deadline: float | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        http_client: C | None = None,
    ) -> Self:
        """A client with other options, which shares the connections, the credentials
        and the retry budget of this one. Closing it closes nothing.

        `timeout` is in seconds, None for no limit; so is `deadline`, of a whole call with
        all its tries. `headers` and `query` are sent in
        addition to those that this client sends; headers replace others of the same
        name. `extra_body` are members beside those of a body that is an object. With an
        `idempotency_key`, which is meant for one call, a POST is tried again too.
        `http_client` takes the place of the connections.
        """
        settings = self._settings
        changes: dict[str, Any] = {
            "timeout": timeout if timeout is UNSET else httpx2.Timeout(timeout),
            "deadline": deadline,
            "max_retries": max_retries,
            "headers": {**settings.headers, **(headers or {})},
            "query": {**settings.query, **(query or {})},
            "extra_body": {**settings.extra_body, **(extra_body or {})},
        }
        if idempotency_key is not None:
            changes["headers"]["idempotency-key"] = idempotency_key
        given = {name: each for name, each in changes.items() if each is not UNSET}
        child = object.__new__(type(self))
        for name, value in self.__dict__.items():
            # What is cached belongs to this client: resources that call it.
            if not isinstance(getattr(type(self), name, None), cached_property):
                child.__dict__[name] = value
        child._settings = settings.changed(**given)
        child._owns_connections = False
        if http_client is not None:
            child._connect(http_client)
        return child

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    def __reduce__(self) -> Any:
        raise SettingError("a client is not pickled: make one in each process")
