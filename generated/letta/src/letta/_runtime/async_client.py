"""The client that generated clients derive from: it sends operations, and tries again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from contextlib import aclosing
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar

import httpx2

from .async_pages import AsyncEnvelopePages
from .auth import Credential
from .connections import AsyncConnections
from .deadline import AsyncGuard, Deadline
from .decoding import OnMismatch
from .errors import SettingError
from .hooks import Hooks, Retry, log_try, span_of
from .links import linked_url
from .model import UNSET, Unset
from .operation import AnyOperation, Operation, PagedOperation
from .raw import CALLS, ApiResponse, Call, the_call
from .receiving import Meter, Opened, async_pieces, keep_content
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
from .retries import RetryBudget, Tries
from .settings import DEFAULT_MAX_RESPONSE_SIZE, Settings

if TYPE_CHECKING:
    from .async_auth import AsyncAccess

P = ParamSpec("P")
T = TypeVar("T")
B = TypeVar("B")


async def _pause(seconds: float) -> None:
    import anyio  # only those who wait pay for it

    await anyio.sleep(seconds)


class AsyncClient:
    """Settings and connections. Can be shared between tasks; close it, or use it as a
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
        http_client: httpx2.AsyncClient | None = None,
        on_mismatch: OnMismatch = "raise",
        check_requests: bool = False,
        deadline: float | None = None,
        max_response_size: int = DEFAULT_MAX_RESPONSE_SIZE,
        on_request: Callable[[httpx2.Request], object] | None = None,
        on_response: Callable[[httpx2.Response], object] | None = None,
        on_retry: Callable[[Retry], object] | None = None,
        _sleep: Callable[[float], Awaitable[None]] = _pause,
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
            check_requests=check_requests,
            deadline=deadline,
            max_response_size=max_response_size,
        )
        self._pool = AsyncConnections(http_client)
        self._owns_connections = http_client is None
        self._budget = RetryBudget()
        self._hooks = Hooks(on_request, on_response, on_retry)
        self._sleep = _sleep

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
        http_client: httpx2.AsyncClient | None = None,
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
            "headers": {**settings.headers, **(headers or {})},
            "query": {**settings.query, **(query or {})},
            "extra_body": {**settings.extra_body, **(extra_body or {})},
        }
        if idempotency_key is not None:
            changes["headers"]["idempotency-key"] = idempotency_key
        if timeout is not UNSET:
            changes["timeout"] = timeout
        if deadline is not UNSET:
            changes["deadline"] = deadline
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
            child._pool = AsyncConnections(http_client)
        return child

    async def call(
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
        response = await self._send(operation, outgoing)
        value: T = read_reply(operation, response, settings.on_mismatch)
        return value

    def pages(
        self, operation: PagedOperation[T, B], *arguments: object, body: object = UNSET
    ) -> AsyncEnvelopePages[T, B]:
        """The pages of an operation; nothing is requested yet."""
        return AsyncEnvelopePages(self, operation, arguments, body)

    async def request_page(
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
        response = await self._send(operation, outgoing)
        items, raw = read_page(operation, response, settings.on_mismatch)
        return items, raw, redacted_response(response)

    def page_body(
        self, operation: PagedOperation[T, B], response: httpx2.Response
    ) -> B:
        """The whole body of a page that was requested."""
        body: B = read_body(operation, response, self._settings.on_mismatch)
        return body

    async def open_response(
        self,
        operation: AnyOperation,
        arguments: tuple[object, ...],
        body: object,
        content_type: str | None,
        headers: Mapping[str, str],
        deadline: Deadline,
    ) -> Opened:
        """A response of success whose body is not read yet, and has to be closed."""
        settings = self._settings
        if headers:
            more = {**settings.headers, **headers}
            settings = settings.with_changes(headers=more)
        outgoing = prepare(operation, arguments, body, settings, content_type)
        response = await self._send(operation, outgoing, deadline, is_read=False)
        return Opened(response, deadline, settings)

    @property
    def max_response_size(self) -> int:
        """Bytes that the body of an answer may have when it is unpacked."""
        return self._settings.max_response_size

    def deadline(self) -> Deadline:
        """That of a call which begins now."""
        return Deadline(self._settings.deadline)

    async def wait_for(self, seconds: float) -> None:
        """Waits."""
        await self._sleep(seconds)

    async def raw(
        self,
        method: Callable[P, Awaitable[T]],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> ApiResponse[T]:
        """What a method returns, with the status, the headers and the body that it came
        in: `client.raw(client.steps.retrieve, "step-1")`."""
        calls: list[Call] = []
        token = CALLS.set(calls)
        try:
            value = await method(*args, **kwargs)
        finally:
            CALLS.reset(token)
        return ApiResponse(value, the_call(calls, value))

    async def _send(
        self,
        operation: AnyOperation,
        out: Outgoing,
        deadline: Deadline | None = None,
        *,
        is_read: bool = True,
    ) -> httpx2.Response:
        """The response of success that a request comes to, after as many tries as it
        takes."""
        from .async_auth import AsyncAccess  # those who only import pay nothing

        deadline = deadline or self.deadline()
        access = AsyncAccess(operation, self._settings)
        tries = Tries(
            out.method,
            out.headers,
            self._settings.max_retries,
            self._budget,
        )
        with span_of(operation, out.url) as span:
            outcome = await self._try(out, access, tries, deadline, is_read)
            if isinstance(outcome, httpx2.RequestError):
                raise request_error(outcome, tries.count) from outcome
            span.answered(outcome, tries.count)
            if not outcome.is_success:
                raise status_error(operation, outcome, access.is_lacking)
        calls = CALLS.get()
        if calls is not None:
            calls.append(tries.call(operation, outcome))
        return outcome

    async def _try(
        self,
        out: Outgoing,
        access: AsyncAccess,
        tries: Tries,
        deadline: Deadline,
        is_read: bool,
    ) -> httpx2.Response | httpx2.RequestError:
        """What the last try came to."""
        hooks = self._hooks
        outcome: httpx2.Response | httpx2.RequestError
        while True:
            request = out.request(self._connections)
            started = tries.start()
            try:
                async with AsyncGuard(deadline, request):
                    await access.add_to(request, self._connections)
                await self._tell(hooks.on_request, request)
                outcome = await self._exchange(request, out, deadline, is_read)
                await self._tell(hooks.on_response, outcome)
                async with AsyncGuard(deadline, outcome.request):
                    is_renewed = not out.is_spent and await access.renew(
                        outcome, self._connections
                    )
                if is_renewed:
                    log_try(request, outcome, tries.count, started, 0.0)
                    continue
            except httpx2.RequestError as fault:
                fault.request = request
                outcome = fault
            wait = tries.wait_after(outcome, deadline.left(), out.is_spent)
            log_try(request, outcome, tries.count, started, wait)
            if wait is None:
                return outcome
            retry = Retry(request, outcome, tries.count, wait)
            await self._tell(hooks.on_retry, retry)
            await self._sleep(wait)

    async def _tell(self, hook: Callable[[T], object] | None, what: T) -> None:
        if hook is not None:
            done: Any = hook(what)
            if hasattr(done, "__await__"):
                await done

    async def _exchange(
        self,
        request: httpx2.Request,
        out: Outgoing,
        deadline: Deadline,
        is_read: bool,
    ) -> httpx2.Response:
        """One try, with the redirects that it leads to. The body of a success may stay
        unread."""
        options: dict[str, Any] = {"stream": True, "follow_redirects": False}
        history: list[httpx2.Response] = []
        while True:
            async with AsyncGuard(deadline, request) as guard:
                response = await self._connections.send(request, **options)
                guard.watch(response)
                response.history = list(history)
                if response.is_success and not is_read:
                    return response
                await self._read(response, deadline)
            following = redirected(request, response, out.is_spent)
            if following is None or len(history) == MAX_REDIRECTS:
                return response
            if leaves(request, following):
                options["auth"] = None  # what the connections would add by themselves
            history.append(response)
            request = following

    @property
    def _connections(self) -> httpx2.AsyncClient:
        return self._pool.current()

    async def _read(self, response: httpx2.Response, deadline: Deadline) -> None:
        """Reads the body, and frees the connection."""
        try:
            meter = Meter(response, self._settings.max_response_size)
            content = bytearray()  # a list of many small parts is large
            async with aclosing(async_pieces(response)) as pieces:
                async for piece in pieces:
                    deadline.check(response.request)
                    meter.add(piece)
                    content += piece
            meter.end()
            keep_content(response, bytes(content))
        except httpx2.DecodingError as fault:
            raise broken_body(fault, response) from fault
        finally:
            await response.aclose()

    async def close(self) -> None:
        """Closes the connections, unless they came from the caller or belong to another
        client."""
        if self._owns_connections:
            await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._settings.base_url!r})"

    def __reduce__(self) -> Any:
        raise SettingError("a client is not pickled: make one in each process")


class AsyncResource:
    """A group of operations."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client
