"""Locks that are there whatever becomes of threads, processes and event loops, and that
nobody waits for any longer than for a connection."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Final

import httpx2

from .connections import running_loop

if TYPE_CHECKING:
    import anyio

_OVERDUE: Final = "another call has been asking for an access token for too long"


class Turn:
    """A lock between threads. A child process has its own, so a fork leaves none
    locked."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = os.getpid()

    @contextmanager
    def take(self, extensions: Mapping[str, Any]) -> Generator[None, None, None]:
        """Waits for it as the extensions of a request say. Raises PoolTimeout."""
        if self._process != os.getpid():
            self._lock, self._process = threading.Lock(), os.getpid()
        lock, seconds = self._lock, _patience(extensions)
        if not lock.acquire(timeout=-1 if seconds is None else seconds):
            raise httpx2.PoolTimeout(_OVERDUE)
        try:
            yield
        finally:
            lock.release()


class AsyncTurn:
    """A lock between the tasks of an event loop. Each loop has its own."""

    def __init__(self) -> None:
        self._lock: anyio.Lock | None = None
        self._loop: object = None

    @asynccontextmanager
    async def take(self, extensions: Mapping[str, Any]) -> AsyncGenerator[None, None]:
        """Waits for it as the extensions of a request say. Raises PoolTimeout."""
        import anyio

        loop = running_loop()
        if self._lock is None or self._loop is not loop:
            self._lock, self._loop = anyio.Lock(), loop
        lock = self._lock
        with anyio.move_on_after(_patience(extensions)) as waiting:
            await lock.acquire()
        if waiting.cancelled_caught:
            raise httpx2.PoolTimeout(_OVERDUE)
        try:
            yield
        finally:
            lock.release()


def _patience(extensions: Mapping[str, Any]) -> float | None:
    """Seconds to wait for a connection, which are never more than a deadline leaves."""
    seconds: float | None = extensions.get("timeout", {}).get("pool")
    return seconds
