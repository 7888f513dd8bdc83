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
    from .resources.batches import AsyncBatches, Batches
    from .resources.forms import AsyncForms, Forms
    from .resources.letters import AsyncLetters, Letters
    from .resources.values import AsyncValues, Values


class Mail(SyncClient):
    """Client of Mail.

    Args:
        base_url: By default the environment variable
            `CASE_REQUEST_BODY_PARTS_BASE_URL`, then `https://mail.test`.
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
                base_url=server(
                    base_url,
                    "CASE_REQUEST_BODY_PARTS_BASE_URL",
                    "https://mail.test",
                ),
                credentials={},
                user_agent="case_request_body_parts/1.0",
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
    def batches(self) -> Batches:
        from .resources.batches import Batches

        return Batches(self)

    @property
    def forms(self) -> Forms:
        from .resources.forms import Forms

        return Forms(self)

    @property
    def letters(self) -> Letters:
        from .resources.letters import Letters

        return Letters(self)

    @property
    def values(self) -> Values:
        from .resources.values import Values

        return Values(self)


class AsyncMail(AsyncClient):
    """Async client of Mail.

    Args:
        base_url: By default the environment variable
            `CASE_REQUEST_BODY_PARTS_BASE_URL`, then `https://mail.test`.
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
                base_url=server(
                    base_url,
                    "CASE_REQUEST_BODY_PARTS_BASE_URL",
                    "https://mail.test",
                ),
                credentials={},
                user_agent="case_request_body_parts/1.0",
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
    def batches(self) -> AsyncBatches:
        from .resources.batches import AsyncBatches

        return AsyncBatches(self)

    @property
    def forms(self) -> AsyncForms:
        from .resources.forms import AsyncForms

        return AsyncForms(self)

    @property
    def letters(self) -> AsyncLetters:
        from .resources.letters import AsyncLetters

        return AsyncLetters(self)

    @property
    def values(self) -> AsyncValues:
        from .resources.values import AsyncValues

        return AsyncValues(self)
