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
    from .resources.cursor import AsyncCursor, Cursor
    from .resources.found import AsyncFoundResource, FoundResource
    from .resources.last_item import AsyncLastItem, LastItem
    from .resources.link import AsyncLink, Link
    from .resources.named import AsyncNamed, Named
    from .resources.number import AsyncNumber, Number
    from .resources.once import AsyncOnce, Once
    from .resources.step import AsyncStep, Step
    from .resources.unusable import AsyncUnusable, Unusable


class Told(SyncClient):
    """Client of Told.

    Args:
        base_url: By default the environment variable
            `CASE_PAGES_BY_EXTENSION_BASE_URL`.
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
                base_url=server(base_url, "CASE_PAGES_BY_EXTENSION_BASE_URL", ""),
                credentials={},
                user_agent="case_pages_by_extension/1.0",
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
    def named(self) -> Named:
        from .resources.named import Named

        return Named(self)

    @property
    def number(self) -> Number:
        from .resources.number import Number

        return Number(self)

    @property
    def once(self) -> Once:
        from .resources.once import Once

        return Once(self)

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
                base_url=server(base_url, "CASE_PAGES_BY_EXTENSION_BASE_URL", ""),
                credentials={},
                user_agent="case_pages_by_extension/1.0",
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
    def named(self) -> AsyncNamed:
        from .resources.named import AsyncNamed

        return AsyncNamed(self)

    @property
    def number(self) -> AsyncNumber:
        from .resources.number import AsyncNumber

        return AsyncNumber(self)

    @property
    def once(self) -> AsyncOnce:
        from .resources.once import AsyncOnce

        return AsyncOnce(self)

    @property
    def step(self) -> AsyncStep:
        from .resources.step import AsyncStep

        return AsyncStep(self)

    @property
    def unusable(self) -> AsyncUnusable:
        from .resources.unusable import AsyncUnusable

        return AsyncUnusable(self)
