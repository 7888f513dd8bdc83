"""Sends a request, and tries again. Loaded with the first call."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from math import inf
from typing import Any, Final, TypeVar

import httpx2

from .auth import choose
from .limits import Deadline, Meter, async_guard, async_pieces, is_bounded
from .redaction import redacted_request
from .replies import CALLS, Opened, decode_error, find_reply
from .request import Outgoing
from .settings import AsyncConnections
from .tries import log_try, redirected, retry_after, span

T = TypeVar("T")


async def send(
    out: Outgoing,
    pool: AsyncConnections,
    deadline: Deadline,
    is_read: bool,
) -> Opened:
    """The response of success that a request comes to, after as many tries as it takes,
    with its body or before it is read."""
    settings, operation = out.settings, out.call.operation
    limit = settings.max_response_size
    deadline.begin(settings.deadline)
    access = AsyncAccess(out)
    began, tries = time.perf_counter(), 0
    outcome: httpx2.Response | httpx2.RequestError
    with span(operation, out.url) as note:
        while True:
            started, tries = time.perf_counter(), tries + 1
            connections = pool.current()
            request = out.request(connections)
            try:
                with async_guard(deadline, request):
                    await access.add_to(request, connections)
                await _tell(settings.on_request, request)
                outcome = await _exchange(request, connections, out, deadline)
                if is_read or not outcome.is_success:
                    await _read(outcome, limit, deadline)
                await _show(settings.on_response, outcome)
                if outcome.status_code == 401 and not out.is_spent:
                    with async_guard(deadline, outcome.request):
                        is_renewed = await access.renew(outcome, connections)
                    if is_renewed:
                        log_try(request, outcome, tries, started, 0.0)
                        continue
            except httpx2.RequestError as fault:
                fault.request = request
                outcome = fault
            retry = retry_after(request, outcome, tries, out, deadline.left())
            log_try(request, outcome, tries, started, retry and retry.wait)
            if retry is None:
                break
            await _tell(settings.on_retry, retry)
            await settings.sleep(retry.wait)
        if isinstance(outcome, httpx2.RequestError):
            from .failures import request_error

            raise request_error(outcome, tries) from outcome
        note(outcome, tries)
        if not outcome.is_success:
            from .failures import status_error

            raise status_error(operation, outcome, access.is_lacking)
    reply = find_reply(operation.replies, outcome.status_code)
    elapsed = time.perf_counter() - began
    opened = Opened(outcome, reply, deadline, settings, tries, elapsed)
    calls = CALLS.get()
    if calls is not None:
        calls.append(opened)
    return opened


class AsyncAccess:
    """What proves, try after try, that a caller may call an operation."""

    def __init__(self, out: Outgoing) -> None:
        self._operation: Final = out.call.operation
        self._settings: Final = out.settings
        chosen = choose(self._operation.security, self._settings.credentials)
        self._chosen: Final = chosen or ()
        self._secrets: dict[str, str] = {}
        self._was_refused = False
        self.is_lacking: Final = chosen is None
        """Whether the operation asks for a credential and none is configured."""

    async def add_to(self, request: httpx2.Request, http: httpx2.AsyncClient) -> None:
        """Adds the credentials to a request. Headers that the caller gave stay."""
        await self._ask(request, http, {})
        kept = {name.lower() for name in self._settings.headers}
        for name, credential in self._chosen:
            credential.add(request, self._secrets[name], kept)

    async def renew(self, response: httpx2.Response, http: httpx2.AsyncClient) -> bool:
        """Whether a refused call (401) is worth one more try: with another secret."""
        if self._was_refused:
            return False
        self._was_refused = True
        refused = dict(self._secrets)
        await self._ask(response.request, http, refused)
        return self._secrets != refused

    async def _ask(
        self, request: httpx2.Request, http: httpx2.AsyncClient, refused: dict[str, str]
    ) -> None:
        credential: Any
        for name, credential in self._chosen:
            value: Any = credential.source
            if callable(value):
                value = value()
                if hasattr(value, "__await__"):
                    value = await value
            elif not isinstance(value, str):
                base_url = self._settings.base_url
                scopes = self._operation.scopes.get(name, ())
                old = refused.get(name)
                value = await credential.fetch(request, http, base_url, scopes, old)
            self._secrets[name] = credential.checked(value)


async def _exchange(
    request: httpx2.Request,
    connections: httpx2.AsyncClient,
    out: Outgoing,
    deadline: Deadline,
) -> httpx2.Response:
    """One try, with the redirects that it leads to. The body is not read yet."""
    options: dict[str, Any] = {"stream": True, "follow_redirects": False}
    history: list[httpx2.Response] = []
    while True:
        with async_guard(deadline, request):
            response = await connections.send(request, **options)
        response.history = list(history)
        following = redirected(request, response, out.is_spent)
        if following is None:
            return response
        await _read(response, out.settings.max_response_size, deadline)
        if following.url.origin != request.url.origin:
            options["auth"] = None  # what the connections would add by themselves
        history.append(response)
        request = following


async def _read(response: httpx2.Response, limit: int, deadline: Deadline) -> None:
    """Reads the body, and frees the connection."""
    if deadline.left() == inf and is_bounded(response, limit):
        await response.aread()
        return
    content = bytearray()  # a list of many small parts is large
    async with aclosing(received(response, limit, deadline)) as pieces:
        async for piece in pieces:
            content += piece
    vars(response)["_content"] = bytes(content)  # as `httpx2` does where it reads


async def received(
    response: httpx2.Response, limit: int, deadline: Deadline
) -> AsyncGenerator[bytes, None]:
    """The body, unpacked, in pieces as they come; then the connection is free. Raises
    DecodeError for one that is not as its headers say, or too large."""
    try:
        meter = Meter(response, limit)
        async with aclosing(async_pieces(response, deadline)) as pieces:
            async for piece in pieces:
                meter.add(piece)
                yield piece
        meter.end()
    except httpx2.DecodingError as fault:
        fault.request = redacted_request(response.request)
        reason = f"a body that cannot be unpacked: {fault}"
        raise decode_error(response, "$", reason) from fault
    finally:
        await response.aclose()


async def _show(
    hook: Callable[[httpx2.Response], object] | None, response: httpx2.Response
) -> None:
    try:
        await _tell(hook, response)
    except BaseException:
        await response.aclose()  # nobody is going to read it
        raise


async def _tell(hook: Callable[[T], object] | None, what: T) -> None:
    if hook is not None:
        done: Any = hook(what)
        if hasattr(done, "__await__"):
            await done
