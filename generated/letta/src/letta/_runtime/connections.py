"""The connections of a client: the caller's, or its own, which are made when they are
first needed, and anew in another process or another event loop.

A forked process must not write to its parent's sockets, and the sockets of an event
loop are of no use in another one.
"""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import AsyncGenerator
from contextlib import suppress
from functools import cache
from http.cookiejar import Cookie, CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Final
from urllib.request import Request

import httpx2

if TYPE_CHECKING:
    from anyio.lowlevel import RunVar

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


def _jar() -> CookieJar:
    return CookieJar(_Sendable())


class Connections:
    """Those of a sync client, and of all that came from it."""

    def __init__(self, given: httpx2.Client | None) -> None:
        self._given: Final = given
        self._own: httpx2.Client | None = None
        self._process = os.getpid()
        self._lock = threading.Lock()
        self._is_closed = False

    def current(self) -> httpx2.Client:
        """Those to use here and now. Raises RuntimeError when they are closed."""
        if self._given is not None:
            return self._given
        if self._own is not None and self._process == os.getpid():
            return self._own
        if self._process != os.getpid():
            self._process, self._lock, self._own = os.getpid(), threading.Lock(), None
        with self._lock:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            if self._own is None:
                self._own = httpx2.Client(verify=_tls(), cookies=_jar())
            return self._own

    def close(self) -> None:
        """Closes its own; the caller's stay open."""
        with self._lock:
            own, self._own, self._is_closed = self._own, None, True
        if own is not None and self._process == os.getpid():
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
        if loop not in self._own:
            if self._is_closed:
                raise RuntimeError(_CLOSED)
            made = httpx2.AsyncClient(verify=_tls(), cookies=_jar())
            self._own[loop] = made, self._keep(loop, made)
        return self._own[loop][0]

    def _keep(self, loop: object, made: httpx2.AsyncClient) -> object:
        """Something that an event loop finishes when it ends, and what is done then."""

        async def close_in_the_end() -> AsyncGenerator[None, None]:
            try:
                yield
            finally:
                self._own.pop(loop, None)
                await made.aclose()

        keeper = close_in_the_end()
        with suppress(StopIteration):  # to the yield: nothing is awaited on the way
            keeper.__anext__().send(None)
        return keeper

    async def close(self) -> None:
        """Closes its own in the running event loop; the caller's stay open."""
        self._is_closed = True
        if self._own:
            own = self._own.pop(running_loop(), None)
            if own is not None:
                await own[0].aclose()


@cache
def _marks() -> RunVar[object]:
    from anyio.lowlevel import RunVar  # its import is not for those who are sync

    return RunVar("mark")


def running_loop() -> object:
    """What stands for the running event loop, and for no other one."""
    mark = _marks().get(None)
    if mark is None:
        mark = object()
        _marks().set(mark)
    return mark
