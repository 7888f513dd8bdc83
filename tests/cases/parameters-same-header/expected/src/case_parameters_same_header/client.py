"""The clients: settings, credentials and resources."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal

import httpx2

from ._runtime.async_client import AsyncClient
from ._runtime.settings import (
    DEFAULT_MAX_RESPONSE_SIZE,
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    ClientSettings,
    server,
)
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    from ._runtime.tries import Retry
    from .resources.cats import AsyncCats, Cats


class Vet(SyncClient):
    """Client of Vet.

    Args:
        base_url: By default the environment variable
            `CASE_PARAMETERS_SAME_HEADER_BASE_URL`, then `https://vet.test`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
        on_request: Called with each request before it is sent, tries included; the
            credentials are in it.
        on_response: Called with each response; the body of a stream is not read yet.
        on_retry: Called before the wait for another try.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        on_mismatch: Literal["raise", "warn"] = "raise",
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            ClientSettings(
                base_url=server(
                    base_url,
                    "CASE_PARAMETERS_SAME_HEADER_BASE_URL",
                    "https://vet.test",
                ),
                credentials={},
                user_agent="case_parameters_same_header/1.0",
                timeout=httpx2.Timeout(timeout),
                deadline=deadline,
                max_retries=max_retries,
                max_response_size=max_response_size,
                headers=headers or {},
                on_mismatch=on_mismatch,
                on_request=on_request,
                on_response=on_response,
                on_retry=on_retry,
            ),
            http_client,
        )

    @property
    def cats(self) -> Cats:
        from .resources.cats import Cats

        return Cats(self)


class AsyncVet(AsyncClient):
    """Async client of Vet.

    Args:
        base_url: By default the environment variable
            `CASE_PARAMETERS_SAME_HEADER_BASE_URL`, then `https://vet.test`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
        on_request: Called with each request before it is sent, tries included; the
            credentials are in it.
        on_response: Called with each response; the body of a stream is not read yet.
        on_retry: Called before the wait for another try.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        deadline: float | None = None,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_mismatch: Literal["raise", "warn"] = "raise",
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            ClientSettings(
                base_url=server(
                    base_url,
                    "CASE_PARAMETERS_SAME_HEADER_BASE_URL",
                    "https://vet.test",
                ),
                credentials={},
                user_agent="case_parameters_same_header/1.0",
                timeout=httpx2.Timeout(timeout),
                deadline=deadline,
                max_retries=max_retries,
                max_response_size=max_response_size,
                headers=headers or {},
                on_mismatch=on_mismatch,
                on_request=on_request,
                on_response=on_response,
                on_retry=on_retry,
            ),
            http_client,
        )

    @property
    def cats(self) -> AsyncCats:
        from .resources.cats import AsyncCats

        return AsyncCats(self)
