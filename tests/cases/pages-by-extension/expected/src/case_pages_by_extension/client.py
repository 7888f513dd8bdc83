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
    from .resources.cursor import AsyncCursor, Cursor
    from .resources.found import AsyncFoundResource, FoundResource
    from .resources.last_item import AsyncLastItem, LastItem
    from .resources.link import AsyncLink, Link
    from .resources.number import AsyncNumber, Number
    from .resources.step import AsyncStep, Step
    from .resources.unusable import AsyncUnusable, Unusable


class Told(SyncClient):
    """Client of Told.

    Args:
        base_url: By default the environment variable
            `CASE_PAGES_BY_EXTENSION_BASE_URL`.
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
            base_url=server(base_url, "CASE_PAGES_BY_EXTENSION_BASE_URL", ""),
            credentials={},
            user_agent="case_pages_by_extension/1.0",
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            on_mismatch=on_mismatch,
        )

    @property
    def cursor(self) -> Cursor:
        from .resources.cursor import Cursor

        return Cursor(self)

    @property
    def found(self) -> FoundResource:
        from .resources.found import FoundResource

        return FoundResource(self)

    @property
    def last_item(self) -> LastItem:
        from .resources.last_item import LastItem

        return LastItem(self)

    @property
    def link(self) -> Link:
        from .resources.link import Link

        return Link(self)

    @property
    def number(self) -> Number:
        from .resources.number import Number

        return Number(self)

    @property
    def step(self) -> Step:
        from .resources.step import Step

        return Step(self)

    @property
    def unusable(self) -> Unusable:
        from .resources.unusable import Unusable

        return Unusable(self)


class AsyncTold(AsyncClient):
    """Async client of Told.

    Args:
        base_url: By default the environment variable
            `CASE_PAGES_BY_EXTENSION_BASE_URL`.
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
            base_url=server(base_url, "CASE_PAGES_BY_EXTENSION_BASE_URL", ""),
            credentials={},
            user_agent="case_pages_by_extension/1.0",
            timeout=timeout,
            max_retries=max_retries,
            headers=headers,
            http_client=http_client,
            on_mismatch=on_mismatch,
        )

    @property
    def cursor(self) -> AsyncCursor:
        from .resources.cursor import AsyncCursor

        return AsyncCursor(self)

    @property
    def found(self) -> AsyncFoundResource:
        from .resources.found import AsyncFoundResource

        return AsyncFoundResource(self)

    @property
    def last_item(self) -> AsyncLastItem:
        from .resources.last_item import AsyncLastItem

        return AsyncLastItem(self)

    @property
    def link(self) -> AsyncLink:
        from .resources.link import AsyncLink

        return AsyncLink(self)

    @property
    def number(self) -> AsyncNumber:
        from .resources.number import AsyncNumber

        return AsyncNumber(self)

    @property
    def step(self) -> AsyncStep:
        from .resources.step import AsyncStep

        return AsyncStep(self)

    @property
    def unusable(self) -> AsyncUnusable:
        from .resources.unusable import AsyncUnusable

        return AsyncUnusable(self)
