"""The client that generated clients derive from: it sends operations, and tries again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from types import TracebackType
from typing import Any, Self, TypeVar

import httpx2

from .auth import Credential
from .connections import Connections
from .decoding import OnMismatch
from .errors import SettingError
from .links import linked_url
from .model import UNSET, Unset
from .operation import AnyOperation, Operation, PagedOperation
from .redaction import redacted_response
from .redirects import MAX_REDIRECTS, leaves, redirected
from .reply import (
    broken_body,
    read_body,
    read_page,
    read_reply,
    request_error,
    status_error,
)
from .request import Outgoing, prepare
from .retries import RetryBudget, Tries, log_try
from .settings import Settings
from .sync_pages import EnvelopePages

T = TypeVar("T")
B = TypeVar("B")


def _pause(seconds: float) -> None:
    import time

    time.sleep(seconds)


class SyncClient:
    """Settings and connections. Can be shared between threads; close it, or use it as a
    context manager."""

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential],
        user_agent: str,
        timeout: float | httpx2.Timeout | None,
        max_retries: int,
        headers: Mapping[str, str] | None = None,
        http_client: httpx2.Client | None = None,
        on_mismatch: OnMismatch = "raise",
        _sleep: Callable[[float], None] = _pause,
    ) -> None:
        self._settings = Settings(
            base_url=base_url,
            credentials=credentials,
            user_agent=user_agent,
            timeout=timeout,
            max_retries=max_retries,
            headers=headers or {},
            query={},
            on_mismatch=on_mismatch,
        )
        self._pool = Connections(http_client)
        self._owns_connections = http_client is None
        self._budget = RetryBudget()
        self._sleep = _sleep

    def with_options(
        self,
        *,
        timeout: float | httpx2.Timeout | Unset | None = UNSET,
        max_retries: int | Unset = UNSET,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, Any] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        idempotency_key: str | None = None,
        http_client: httpx2.Client | None = None,
    ) -> Self:
        """A client with other options, which shares the connections, the credentials
        and the retry budget of this one. Closing it closes nothing.

        `timeout` is in seconds, None for no limit. `headers` and `query` are sent in
        addition to those that this client sends; headers replace others of the same
        name. `extra_body` are members beside those of a body that is an object. With an
        `idempotency_key`, which is meant for one call, a POST is tried again too.
        `http_client` takes the place of the connections.
        """
        settings = self._settings
        changes: dict[str, Any] = {
            "headers": {**settings.headers, **(headers or {})},
            "query": {**settings.query, **(query or {})},
            "extra_body": {**settings.extra_body, **(extra_body or {})},
        }
        if idempotency_key is not None:
            changes["headers"]["idempotency-key"] = idempotency_key
        if timeout is not UNSET:
            changes["timeout"] = timeout
        if max_retries is not UNSET:
            changes["max_retries"] = max_retries
        child = object.__new__(type(self))
        for name, value in self.__dict__.items():
            # What is cached belongs to this client: resources that call it.
            if not isinstance(getattr(type(self), name, None), cached_property):
                child.__dict__[name] = value
        child._settings = settings.with_changes(**changes)
        child._owns_connections = False
        if http_client is not None:
            child._pool = Connections(http_client)
        return child

    def call(
        self,
        operation: Operation[T],
        *arguments: object,
        body: object = UNSET,
        content_type: str | None = None,
    ) -> T:
        """Performs an operation; arguments come in the order of its parameters.

        `content_type` is that of one of its bodies, the first by default.
        """
        settings = self._settings
        outgoing = prepare(operation, arguments, body, settings, content_type)
        response = self._send(operation, outgoing)
        value: T = read_reply(operation, response, settings.on_mismatch)
        return value

    def pages(
        self, operation: PagedOperation[T, B], *arguments: object, body: object = UNSET
    ) -> EnvelopePages[T, B]:
        """The pages of an operation; nothing is requested yet."""
        return EnvelopePages(self, operation, arguments, body)

    def request_page(
        self,
        operation: PagedOperation[T, B],
        arguments: tuple[object, ...],
        body: object,
        link: str | None = None,
    ) -> tuple[list[T], Any, httpx2.Response]:
        """One page: its items, its body as JSON, its response. A link takes the place of
        the path and the query."""
        settings = self._settings
        if link is not None:
            arguments = tuple(
                None if one.place == "query" else value
                for one, value in zip(operation.parameters, arguments, strict=True)
            )
        outgoing = prepare(operation, arguments, body, settings)
        if link is not None:
            outgoing = outgoing._replace(url=linked_url(link, outgoing.url))
        response = self._send(operation, outgoing)
        items, raw = read_page(operation, response, settings.on_mismatch)
        return items, raw, redacted_response(response)

    def page_body(
        self, operation: PagedOperation[T, B], response: httpx2.Response
    ) -> B:
        """The whole body of a page that was requested."""
        body: B = read_body(operation, response, self._settings.on_mismatch)
        return body

    def _send(self, operation: AnyOperation, out: Outgoing) -> httpx2.Response:
        """The response of success that a request comes to, after as many tries as it
        takes."""
        from .sync_auth import Access  # those who only import pay nothing

        access = Access(operation, self._settings)
        tries = Tries(
            out.method,
            out.headers,
            self._settings.max_retries,
            self._budget,
        )
        outcome: httpx2.Response | httpx2.RequestError
        while True:
            request = out.request(self._connections)
            started = tries.start()
            try:
                access.add_to(request, self._connections)
                outcome = self._exchange(request, out)
                if not out.is_spent and access.renew(outcome, self._connections):
                    log_try(request, outcome, tries.count, started, 0.0)
                    continue
            except httpx2.RequestError as fault:
                outcome = fault
            wait = tries.wait_after(outcome, out.is_spent)
            log_try(request, outcome, tries.count, started, wait)
            if wait is None:
                break
            self._sleep(wait)
        if isinstance(outcome, httpx2.RequestError):
            raise request_error(outcome, request, tries.count) from outcome
        if not outcome.is_success:
            raise status_error(operation, outcome, access.is_lacking)
        return outcome

    def _exchange(
        self,
        request: httpx2.Request,
        out: Outgoing,
    ) -> httpx2.Response:
        """One try, with the redirects that it leads to."""
        options: dict[str, Any] = {"stream": True, "follow_redirects": False}
        history: list[httpx2.Response] = []
        while True:
            response = self._connections.send(request, **options)
            response.history = list(history)
            try:
                response.read()
            except httpx2.DecodingError as fault:
                raise broken_body(fault, response) from fault
            finally:
                response.close()
            following = redirected(request, response, out.is_spent)
            if following is None or len(history) == MAX_REDIRECTS:
                return response
            if leaves(request, following):
                options["auth"] = None  # what the connections would add by themselves
            history.append(response)
            request = following

    @property
    def _connections(self) -> httpx2.Client:
        return self._pool.current()

    def close(self) -> None:
        """Closes the connections, unless they came from the caller or belong to another
        client."""
        if self._owns_connections:
            self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    def __reduce__(self) -> Any:
        raise SettingError("a client is not pickled: make one in each process")


class Resource:
    """A group of operations."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
