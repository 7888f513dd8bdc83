"""The connections of a client: the caller's, or its own, which are made when they are
first needed, and anew in another process or another event loop.

A forked process must not write to its parent's sockets, and the sockets of an event
loop are of no use in another one.
"""

from __future__ import annotations

import os
import ssl
from collections.abc import AsyncGenerator
from contextlib import suppress
from functools import cache
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import Any, Final
from urllib.request import Request

import httpx2

_CLOSED: Final = "the client is closed: make another one"


@cache
def _tls() -> ssl.SSLContext:
    """One for all clients: reading the certificates of the system takes long."""
    return httpx2.create_ssl_context()


class _Sendable(DefaultCookiePolicy):
    """Takes no cookie that cannot be sent back: one would spoil all further calls."""

    def set_ok(self, cookie: Cookie, request: Request) -> bool:
        is_sendable = f"{cookie.name}={cookie.value}{cookie.path}".isascii()
        return is_sendable and super().set_ok(cookie, request)


def _options() -> dict[str, Any]:
    return {"verify": _tls(), "cookies": CookieJar(_Sendable())}


class Connections:
    """Those of a sync client, and of all that came from it: by process."""

    def __init__(self, given: httpx2.Client | None) -> None:
        self._given: Final = given
        self._own: dict[int, httpx2.Client] = {}
        self._is_closed = False

    def current(self) -> httpx2.Client:
        """Those to use here and now. Raises RuntimeError when they are closed."""
        if self._given is not None:
            return self._given
        own = self._own.get(os.getpid())
        if own is None:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            # Of several threads that are the first, one has its way. No lock: a child
            # process would find it locked for ever.
            own = self._own.setdefault(os.getpid(), httpx2.Client(**_options()))
        return own

    def close(self) -> None:
        """Closes its own; the caller's stay open."""
        self._is_closed = True
        own = self._own.pop(os.getpid(), None)
        if own is not None:
            own.close()


class AsyncConnections:
    """Those of an async client, and of all that came from it: by event loop."""

    def __init__(self, given: httpx2.AsyncClient | None) -> None:
        self._given: Final = given
        self._own: dict[object, tuple[httpx2.AsyncClient, object]] = {}
        self._is_closed = False

    def current(self) -> httpx2.AsyncClient:
        """Those to use in the running event loop. Raises RuntimeError when they are
        closed."""
        if self._given is not None:
            return self._given
        loop = running_loop()
        own = self._own.get(loop)
        if own is None:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            made = httpx2.AsyncClient(**_options())
            keeper = self._close_in_the_end(loop, made)
            with suppress(StopIteration):  # to the yield: nothing is awaited on the way
                keeper.__anext__().send(None)
            own = self._own[loop] = made, keeper
        return own[0]

    async def _close_in_the_end(
        self, loop: object, made: httpx2.AsyncClient
    ) -> AsyncGenerator[None, None]:
        """What waits in an event loop, which finishes it when it ends."""
        try:
            yield
        finally:
            self._own.pop(loop, None)
            await made.aclose()

    async def close(self) -> None:
        """Closes its own in the running event loop; the caller's stay open."""
        self._is_closed = True
        own = self._own.pop(running_loop(), None) if self._own else None
        if own is not None:
            await own[0].aclose()


def running_loop() -> object:
    """What stands for the running event loop, and for no other one."""
    from anyio.lowlevel import current_token  # not for those who are sync

    return current_token()
