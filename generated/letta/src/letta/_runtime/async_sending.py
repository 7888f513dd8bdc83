"""Sends a request, and tries again. Loaded with the first call."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import aclosing
from typing import Any, Final, TypeVar

import httpx2

from .async_auth import AsyncAccess
from .connections import AsyncConnections
from .deadline import AsyncGuard, Deadline
from .hooks import Retry, log_try, span_of
from .operation import AnyOperation
from .raw import CALLS, Call
from .receiving import Meter, Opened, async_pieces, is_bounded, keep_content
from .redirects import MAX_REDIRECTS, leaves, redirected
from .replies import broken_body, find_reply
from .request import Outgoing
from .retries import Tries
from .settings import Settings

T = TypeVar("T")
Outcome = httpx2.Response | httpx2.RequestError


async def send(
    operation: AnyOperation,
    out: Outgoing,
    settings: Settings,
    pool: AsyncConnections,
    deadline: Deadline | None,
    is_read: bool,
) -> Opened:
    """The response of success that a request comes to, after as many tries as it
    takes."""
    deadline = deadline or Deadline()
    deadline.begin(settings.deadline)
    access = AsyncAccess(operation, settings)
    tries = Tries(out.may_repeat, settings.max_retries, settings.budget)
    sending = AsyncSending(out, settings, pool, deadline, is_read)
    with span_of(operation, out.url) as span:
        outcome = await sending.last_of(tries, access)
        if isinstance(outcome, httpx2.RequestError):
            from .failures import request_error

            raise request_error(outcome, tries.count) from outcome
        if span is not None:
            span.answered(outcome, tries.count)
        if not outcome.is_success:
            from .failures import status_error

            raise status_error(operation, outcome, access.is_lacking)
    calls = CALLS.get()
    if calls is not None:
        reply = find_reply(operation.replies, outcome.status_code)
        calls.append(Call(outcome, reply, tries.count, tries.elapsed))
    return Opened(outcome, deadline, settings)


class AsyncSending:
    """One call on its way."""

    def __init__(
        self,
        out: Outgoing,
        settings: Settings,
        pool: AsyncConnections,
        deadline: Deadline,
        is_read: bool,
    ) -> None:
        self._out: Final = out
        self._settings: Final = settings
        self._pool: Final = pool
        self._deadline: Final = deadline
        self._is_read: Final = is_read

    async def last_of(self, tries: Tries, access: AsyncAccess) -> Outcome:
        """What the last try came to."""
        settings, out, deadline = self._settings, self._out, self._deadline
        outcome: Outcome
        while True:
            connections = self._pool.current()
            request = out.request(connections)
            started = tries.start()
            try:
                async with AsyncGuard(deadline, request):
                    await access.add_to(request, connections)
                await _tell(settings.on_request, request)
                outcome = await self._exchange(request, connections)
                await _tell(settings.on_response, outcome)
                if outcome.status_code == 401 and not out.is_spent:
                    async with AsyncGuard(deadline, outcome.request):
                        is_renewed = await access.renew(outcome, connections)
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
            await _tell(settings.on_retry, retry)
            await settings.sleep(wait)

    async def _exchange(
        self, request: httpx2.Request, connections: httpx2.AsyncClient
    ) -> httpx2.Response:
        """One try, with the redirects that it leads to. The body of a success may stay
        unread."""
        options: dict[str, Any] = {"stream": True, "follow_redirects": False}
        history: list[httpx2.Response] = []
        while True:
            async with AsyncGuard(self._deadline, request) as guard:
                response = await connections.send(request, **options)
                guard.watch(response)
                response.history = list(history)
                if response.is_success and not self._is_read:
                    return response
                await self._read(response)
            following = redirected(request, response, self._out.is_spent)
            if following is None or len(history) == MAX_REDIRECTS:
                return response
            if leaves(request, following):
                options["auth"] = None  # what the connections would add by themselves
            history.append(response)
            request = following

    async def _read(self, response: httpx2.Response) -> None:
        """Reads the body, and frees the connection."""
        limit = self._settings.max_response_size
        try:
            if self._deadline.left() is None and is_bounded(response, limit):
                await response.aread()
                return
            meter = Meter(response, limit)
            content = bytearray()  # a list of many small parts is large
            async with aclosing(async_pieces(response)) as pieces:
                async for piece in pieces:
                    self._deadline.check(response.request)
                    meter.add(piece)
                    content += piece
            meter.end()
            keep_content(response, bytes(content))
        except httpx2.DecodingError as fault:
            raise broken_body(fault, response) from fault
        finally:
            await response.aclose()


async def _tell(hook: Callable[[T], object] | None, what: T) -> None:
    if hook is not None:
        done: Any = hook(what)
        if hasattr(done, "__await__"):
            await done
