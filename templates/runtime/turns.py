"""Locks that are there whatever becomes of threads, processes and event loops."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio
    from anyio.lowlevel import RunVar


class Turn:
    """A lock between threads. A child process has its own, so a fork leaves none
    locked."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process = os.getpid()

    @contextmanager
    def take(self) -> Generator[None, None, None]:
        if self._process != os.getpid():
            self._lock, self._process = threading.Lock(), os.getpid()
        with self._lock:
            yield


class AsyncTurn:
    """A lock between the tasks of an event loop. Each loop has its own."""

    def __init__(self) -> None:
        self._locks: RunVar[anyio.Lock] | None = None

    @asynccontextmanager
    async def take(self) -> AsyncGenerator[None, None]:
        import anyio
        from anyio.lowlevel import RunVar

        if self._locks is None:
            self._locks = RunVar("turn")
        lock = self._locks.get(None)
        if lock is None:
            lock = anyio.Lock()
            self._locks.set(lock)
        async with lock:
            yield
