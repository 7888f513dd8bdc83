"""The clients: settings, credentials and resources."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

import httpx2

from ._runtime.async_client import AsyncClient
from ._runtime.servers import server
from ._runtime.settings import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._runtime.sync_client import SyncClient

if TYPE_CHECKING:
    from .resources.effects import AsyncEffects, Effects


class Case(SyncClient):
    """Client of Case.

    Args:
        base_url: By default the environment variable `CASE_UNION_IN_UNION_BASE_URL`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        max_retries: How often a request that failed in passing is sent again.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        on_mismatch: Literal["raise", "warn"] = "raise",
    ) -> None:
        super().__init__(
            base_url=server(base_url, "CASE_UNION_IN_UNION_BASE_URL", ""),
            credentials={},
            user_agent="case_union_in_union/1",
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            on_mismatch=on_mismatch,
        )

    @property
    def effects(self) -> Effects:
        from .resources.effects import Effects

        return Effects(self)


class AsyncCase(AsyncClient):
    """Async client of Case.

    Args:
        base_url: By default the environment variable `CASE_UNION_IN_UNION_BASE_URL`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        max_retries: How often a request that failed in passing is sent again.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: float | httpx2.Timeout | None = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        on_mismatch: Literal["raise", "warn"] = "raise",
    ) -> None:
        super().__init__(
            base_url=server(base_url, "CASE_UNION_IN_UNION_BASE_URL", ""),
            credentials={},
            user_agent="case_union_in_union/1",
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            on_mismatch=on_mismatch,
        )

    @property
    def effects(self) -> AsyncEffects:
        from .resources.effects import AsyncEffects

        return AsyncEffects(self)
