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
    from .resources.editions import AsyncEditions, Editions
    from .resources.files import AsyncFiles, Files
    from .resources.health import AsyncHealth, Health
    from .resources.links import AsyncLinks, Links
    from .resources.mirror import AsyncMirror, Mirror
    from .resources.notes import AsyncNotes, Notes
    from .resources.pages import AsyncPagesResource, PagesResource
    from .resources.proxy import AsyncProxy, Proxy
    from .resources.shelves import AsyncShelves, Shelves
    from .resources.tags import AsyncTags, Tags
    from .resources.words import AsyncWords, Words


class Library(SyncClient):
    """Client of Library.

    Args:
        base_url: By default the environment variable `CASE_PATH_TEMPLATES_BASE_URL`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
        check_requests: Whether parameters and bodies that break the description's
            constraints are a `ConstraintError`, before anything is sent.
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
        check_requests: bool = False,
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            ClientSettings(
                base_url=server(base_url, "CASE_PATH_TEMPLATES_BASE_URL", ""),
                credentials={},
                user_agent="case_path_templates/1.0",
                timeout=httpx2.Timeout(timeout),
                deadline=deadline,
                max_retries=max_retries,
                max_response_size=max_response_size,
                headers=headers or {},
                on_mismatch=on_mismatch,
                check_requests=check_requests,
                on_request=on_request,
                on_response=on_response,
                on_retry=on_retry,
            ),
            http_client,
        )

    @property
    def editions(self) -> Editions:
        from .resources.editions import Editions

        return Editions(self)

    @property
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @property
    def health(self) -> Health:
        from .resources.health import Health

        return Health(self)

    @property
    def links(self) -> Links:
        from .resources.links import Links

        return Links(self)

    @property
    def mirror(self) -> Mirror:
        from .resources.mirror import Mirror

        return Mirror(self)

    @property
    def notes(self) -> Notes:
        from .resources.notes import Notes

        return Notes(self)

    @property
    def pages(self) -> PagesResource:
        from .resources.pages import PagesResource

        return PagesResource(self)

    @property
    def proxy(self) -> Proxy:
        from .resources.proxy import Proxy

        return Proxy(self)

    @property
    def shelves(self) -> Shelves:
        from .resources.shelves import Shelves

        return Shelves(self)

    @property
    def tags(self) -> Tags:
        from .resources.tags import Tags

        return Tags(self)

    @property
    def words(self) -> Words:
        from .resources.words import Words

        return Words(self)


class AsyncLibrary(AsyncClient):
    """Async client of Library.

    Args:
        base_url: By default the environment variable `CASE_PATH_TEMPLATES_BASE_URL`.
        timeout: Seconds, or an `httpx2.Timeout`; None waits for ever.
        deadline: Seconds that a call may take in all, with its tries; None for no
            limit.
        max_retries: How often a request that failed in passing is sent again.
        max_response_size: Bytes that the body of an answer may have, unpacked.
        headers: Sent with every request.
        http_client: Your own, for proxies and TLS; it is not closed with this one.
        on_mismatch: `raise` a `DecodeError` when an answer is not as described, or
            `warn` and keep the value as it came.
        check_requests: Whether parameters and bodies that break the description's
            constraints are a `ConstraintError`, before anything is sent.
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
        check_requests: bool = False,
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        super().__init__(
            ClientSettings(
                base_url=server(base_url, "CASE_PATH_TEMPLATES_BASE_URL", ""),
                credentials={},
                user_agent="case_path_templates/1.0",
                timeout=httpx2.Timeout(timeout),
                deadline=deadline,
                max_retries=max_retries,
                max_response_size=max_response_size,
                headers=headers or {},
                on_mismatch=on_mismatch,
                check_requests=check_requests,
                on_request=on_request,
                on_response=on_response,
                on_retry=on_retry,
            ),
            http_client,
        )

    @property
    def editions(self) -> AsyncEditions:
        from .resources.editions import AsyncEditions

        return AsyncEditions(self)

    @property
    def files(self) -> AsyncFiles:
        from .resources.files import AsyncFiles

        return AsyncFiles(self)

    @property
    def health(self) -> AsyncHealth:
        from .resources.health import AsyncHealth

        return AsyncHealth(self)

    @property
    def links(self) -> AsyncLinks:
        from .resources.links import AsyncLinks

        return AsyncLinks(self)

    @property
    def mirror(self) -> AsyncMirror:
        from .resources.mirror import AsyncMirror

        return AsyncMirror(self)

    @property
    def notes(self) -> AsyncNotes:
        from .resources.notes import AsyncNotes

        return AsyncNotes(self)

    @property
    def pages(self) -> AsyncPagesResource:
        from .resources.pages import AsyncPagesResource

        return AsyncPagesResource(self)

    @property
    def proxy(self) -> AsyncProxy:
        from .resources.proxy import AsyncProxy

        return AsyncProxy(self)

    @property
    def shelves(self) -> AsyncShelves:
        from .resources.shelves import AsyncShelves

        return AsyncShelves(self)

    @property
    def tags(self) -> AsyncTags:
        from .resources.tags import AsyncTags

        return AsyncTags(self)

    @property
    def words(self) -> AsyncWords:
        from .resources.words import AsyncWords

        return AsyncWords(self)
