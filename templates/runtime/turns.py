"""Locks that are there whatever becomes of threads, processes and event loops."""

from __future__ import annotations

import os
import threading
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING

from .connections import running_loop

if TYPE_CHECKING:
    import anyio


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
        self._lock: anyio.Lock | None = None
        self._loop: object = None

    @asynccontextmanager
    async def take(self) -> AsyncGenerator[None, None]:
        import anyio

        loop = running_loop()
        if self._lock is None or self._loop is not loop:
            self._lock, self._loop = anyio.Lock(), loop
        async with self._lock:
            yield
