"""What an answer may take: time, also where a server sends a byte a second, and memory.

`httpx2` bounds the wait for each read, which such a server never makes long. Async code
is cancelled. Sync code waits in the operating system, so its socket is shut down, by a
timer that runs beside it.

It unpacks in pieces of a megabyte at most, so that what is too large is known before it
is there. But it does not see that a gzip body breaks off: the last bytes of one say how
long the text has to be (RFC 1952, 2.3.1). And it keeps in memory what stands behind one.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from contextlib import aclosing, contextmanager, suppress
from math import inf
from typing import Any, Final

import httpx2

from .replies import decode_error

_MOST_ENCODINGS: Final = 2
_MOST_WASTE: Final = 2**20


class Deadline:
    """A point in time, seconds from when it is begun; never, while it is not."""

    __slots__ = ("_at", "_seconds")

    def __init__(self) -> None:
        self._seconds = self._at = inf

    def begin(self, seconds: float | None) -> None:
        """Once for all requests of a call; None for never."""
        if seconds is not None and self._at == inf:
            self._seconds, self._at = seconds, time.monotonic() + seconds

    def left(self) -> float:
        """Seconds; negative when it has passed."""
        return self._at - time.monotonic()

    def check(self, request: httpx2.Request) -> None:
        """Raises `httpx2.ReadTimeout` when it has passed."""
        if self.left() <= 0:
            raise self.overdue(request)

    def overdue(self, request: httpx2.Request) -> httpx2.ReadTimeout:
        """The fault of a call that it has ended."""
        text = f"the deadline of {self._seconds:g} s has passed"
        return httpx2.ReadTimeout(text, request=request)


@contextmanager
def async_guard(
    deadline: Deadline, request: httpx2.Request
) -> Generator[None, None, None]:
    """Ends an exchange at the deadline."""
    if deadline.left() == inf:
        yield
        return
    import anyio  # only those who set a deadline pay for it

    deadline.check(request)
    with anyio.move_on_after(deadline.left()) as scope:
        yield
    if scope.cancelled_caught:
        raise deadline.overdue(request)


@contextmanager
def sync_guard(
    deadline: Deadline, request: httpx2.Request, connection: Any = None
) -> Generator[None, None, None]:
    """Ends an exchange at the deadline, by a connection that is known, or will be."""
    if deadline.left() == inf:
        yield
        return

    def trace(name: str, info: dict[str, Any]) -> None:
        nonlocal connection
        if name.endswith("send_request_headers.started"):
            connection = _connection_in_use()
            deadline.check(request)
        elif name.endswith("connect_tcp.complete"):  # a proxy may want to talk first
            connection = info["return_value"]

    def cut() -> None:
        opened = connection and connection.get_extra_info("socket")
        if opened is not None:
            with suppress(OSError):
                # Past the socket's own method: under TLS it would say goodbye first.
                socket.socket.shutdown(opened, socket.SHUT_RDWR)

    deadline.check(request)
    left = max(deadline.left(), 0.001)
    waits: dict[str, float | None] = request.extensions["timeout"]
    bounded = {
        name: left if wait is None else min(wait, left) for name, wait in waits.items()
    }
    request.extensions.update(timeout=bounded, trace=trace)
    timer = threading.Timer(left, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    except Exception:
        deadline.check(request)  # what is cut off may look whole, and like any fault
        raise
    finally:
        timer.cancel()


def _connection_in_use() -> Any:
    """That which is about to send. The transport names those that it opens, but none
    that it uses again; it is among the callers of what it traces by."""
    import inspect  # only those who set a deadline pay for it

    frame = inspect.currentframe()
    while frame is not None:
        found: Any = getattr(frame.f_locals.get("self"), "_network_stream", None)
        if found is not None:
            return found
        frame = frame.f_back
    return None


async def async_pieces(
    response: httpx2.Response, deadline: Deadline
) -> AsyncGenerator[bytes, None]:
    """The body, unpacked, in pieces as they come; each wait is guarded."""
    async with aclosing(response.aiter_bytes()) as pieces:
        while True:
            with async_guard(deadline, response.request):
                piece = await anext(pieces, None)
            if piece is None:
                return
            yield piece


def sync_pieces(
    response: httpx2.Response, deadline: Deadline
) -> Generator[bytes, None, None]:
    """The body, unpacked, in pieces as they come; the whole of it is guarded."""
    connection = response.extensions.get("network_stream")
    with sync_guard(deadline, response.request, connection):
        for piece in response.iter_bytes():
            deadline.check(response.request)
            yield piece
        # One that ends with its connection looks whole when that was cut.
        deadline.check(response.request)


class Meter(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Follows one body as it comes: passes it on as it travels, and is told of it as it
    is when it is unpacked."""

    def __init__(self, response: httpx2.Response, limit: int) -> None:
        self._response = response
        self._limit = limit
        self._stream: Any = response.stream
        self._travelled = self._unpacked = 0
        self._tail = b""
        codings = response.headers.get_list("content-encoding", split_commas=True)
        self._codings = [text.strip().lower() for text in codings]
        if len(codings) > _MOST_ENCODINGS:
            raise self._fault(f"a body that is encoded {len(codings)} times")
        if any(codings) and not response.is_stream_consumed:
            response.stream = self
        if limit < _length(response) < inf and response.request.method != "HEAD":
            raise self._too_large()

    @property
    def elapsed(self) -> Any:
        """What the response asks its stream for."""
        return self._stream.elapsed

    def add(self, piece: bytes) -> None:
        """Raises DecodeError for a body that is too large."""
        self._unpacked += len(piece)
        if self._unpacked > self._limit:
            raise self._too_large()

    def end(self) -> None:
        """Raises DecodeError for a body that is not whole."""
        size = int.from_bytes(self._tail, "little")
        if self._tail and self._codings == ["gzip"] and size != self._unpacked % 2**32:
            raise self._fault("a gzip body that breaks off")

    def _too_large(self) -> Exception:
        return self._fault(f"a body of more than {self._limit} bytes")

    def _fault(self, reason: str) -> Exception:
        return decode_error(self._response, "$", reason)

    def _note(self, chunk: bytes) -> bytes:
        if self._travelled > 2 * self._unpacked + _MOST_WASTE:
            raise self._fault("a body that is more when it is packed")
        self._travelled += len(chunk)
        self._tail = (self._tail + chunk)[-4:]
        return chunk

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            yield self._note(chunk)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            yield self._note(chunk)

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def is_bounded(response: httpx2.Response, limit: int) -> bool:
    """Whether no more than so much can come, and as it is: `httpx2` reads no further
    than the length that a response has told."""
    return _length(response) <= limit and "content-encoding" not in response.headers


def _length(response: httpx2.Response) -> float:
    length = response.headers.get("content-length", "")
    is_said = length.isascii() and length.isdigit() and len(length) < 19
    return int(length) if is_said else inf
