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
    from .resources.blobs import AsyncBlobs, Blobs
    from .resources.feeds import AsyncFeeds, Feeds
    from .resources.logs import AsyncLogs, Logs
    from .resources.notes import AsyncNotes, Notes
    from .resources.nothing import AsyncNothing, Nothing
    from .resources.pictures import AsyncPictures, Pictures
    from .resources.things import AsyncThings, Things


class Store(SyncClient):
    """Client of Store.

    Args:
        base_url: By default the environment variable
            `CASE_REQUEST_BODY_BYTES_BASE_URL`.
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
                base_url=server(base_url, "CASE_REQUEST_BODY_BYTES_BASE_URL", ""),
                credentials={},
                user_agent="case_request_body_bytes/1.0",
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
    def blobs(self) -> Blobs:
        from .resources.blobs import Blobs

        return Blobs(self)

    @property
    def feeds(self) -> Feeds:
        from .resources.feeds import Feeds

        return Feeds(self)

    @property
    def logs(self) -> Logs:
        from .resources.logs import Logs

        return Logs(self)

    @property
    def notes(self) -> Notes:
        from .resources.notes import Notes

        return Notes(self)

    @property
    def nothing(self) -> Nothing:
        from .resources.nothing import Nothing

        return Nothing(self)

    @property
    def pictures(self) -> Pictures:
        from .resources.pictures import Pictures

        return Pictures(self)

    @property
    def things(self) -> Things:
        from .resources.things import Things

        return Things(self)


class AsyncStore(AsyncClient):
    """Async client of Store.

    Args:
        base_url: By default the environment variable
            `CASE_REQUEST_BODY_BYTES_BASE_URL`.
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
                base_url=server(base_url, "CASE_REQUEST_BODY_BYTES_BASE_URL", ""),
                credentials={},
                user_agent="case_request_body_bytes/1.0",
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
    def blobs(self) -> AsyncBlobs:
        from .resources.blobs import AsyncBlobs

        return AsyncBlobs(self)

    @property
    def feeds(self) -> AsyncFeeds:
        from .resources.feeds import AsyncFeeds

        return AsyncFeeds(self)

    @property
    def logs(self) -> AsyncLogs:
        from .resources.logs import AsyncLogs

        return AsyncLogs(self)

    @property
    def notes(self) -> AsyncNotes:
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @property
    def nothing(self) -> AsyncNothing:
        from .resources.nothing import AsyncNothing

        return AsyncNothing(self)

    @property
    def pictures(self) -> AsyncPictures:
        from .resources.pictures import AsyncPictures

        return AsyncPictures(self)

    @property
    def things(self) -> AsyncThings:
        from .resources.things import AsyncThings

        return AsyncThings(self)
