"""The total time that a call may take, also where a server sends a byte a second.

`httpx2` bounds the wait for each read, which such a server never makes long. Async code
is cancelled. Sync code waits in the operating system, so its socket is shut down, by a
timer that runs beside it.
"""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import AsyncGenerator, Generator
from contextlib import aclosing, suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Self

import httpx2

if TYPE_CHECKING:
    import anyio

_OPENED: Final = (
    "connect_tcp.complete",
    "connect_unix_socket.complete",
    "start_tls.complete",
)


class Deadline:
    """A point in time, seconds from when it is begun; never, while it is not."""

    __slots__ = ("_at", "seconds")

    def __init__(self) -> None:
        self.seconds = 0.0
        self._at: float | None = None

    def begin(self, seconds: float | None) -> None:
        """Once for all requests of a call; None for never."""
        if seconds is not None and self._at is None:
            self.seconds = seconds
            self._at = time.monotonic() + seconds

    def left(self) -> float | None:
        """Seconds; negative when it has passed."""
        return None if self._at is None else self._at - time.monotonic()

    def ends_within(self, seconds: float) -> bool:
        """Whether it passes while one waits."""
        return self._at is not None and time.monotonic() + seconds >= self._at

    @property
    def is_over(self) -> bool:
        return self.ends_within(0)

    def bound(self, request: httpx2.Request) -> None:
        """No single wait of a request may be longer than what is left."""
        left = self.left()
        timeouts: dict[str, float | None] | None = request.extensions.get("timeout")
        if left is not None and timeouts is not None:
            left = max(left, 0.001)
            request.extensions["timeout"] = {
                name: left if wait is None else min(wait, left)
                for name, wait in timeouts.items()
            }

    def check(self, request: httpx2.Request) -> None:
        """Raises `httpx2.ReadTimeout` when it has passed."""
        if self.is_over:
            raise self.overdue(request)

    def overdue(self, request: httpx2.Request) -> httpx2.ReadTimeout:
        """The fault of a call that it has ended."""
        text = f"the deadline of {self.seconds:g} s has passed"
        return httpx2.ReadTimeout(text, request=request)


class AsyncGuard:
    """Ends an exchange at the deadline."""

    _scope: anyio.CancelScope | None = None

    def __init__(self, deadline: Deadline, request: httpx2.Request) -> None:
        self._deadline = deadline
        self._request = request

    def watch(self, response: httpx2.Response) -> None:
        """For the sync one, which has to know the connection."""

    async def chunks(self, response: httpx2.Response) -> AsyncGenerator[bytes, None]:
        """The body, decompressed, in pieces as they come; each wait is guarded."""
        async with aclosing(response.aiter_bytes()) as parts:
            while True:
                async with self:
                    part = await anext(parts, None)
                if part is None:
                    return
                yield part

    async def __aenter__(self) -> Self:
        left = self._deadline.left()
        if left is not None:
            import anyio  # only those who set a deadline pay for it

            self._deadline.check(self._request)
            self._deadline.bound(self._request)
            self._scope = anyio.move_on_after(left)
            self._scope.__enter__()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool | None:
        scope = self._scope
        if scope is None:
            return None
        self._scope = None
        is_caught = scope.__exit__(kind, fault, traceback)
        if scope.cancelled_caught:
            raise self._deadline.overdue(self._request) from None
        return is_caught


def _stream_in_use() -> Any:
    """That of the connection which is about to send: the transport names those that it
    opens, but none that it uses again. It is among the callers of what it traces by."""
    import inspect  # only those who set a deadline pay for it

    frame = inspect.currentframe()
    while frame is not None:
        found: Any = getattr(frame.f_locals.get("self"), "_network_stream", None)
        if found is not None:
            return found
        frame = frame.f_back
    return None


class Guard:
    """Ends an exchange at the deadline."""

    _timer: threading.Timer | None = None
    _stream: Any = None
    """What the transport calls its connection."""
    _response: httpx2.Response | None = None
    _is_cut = False

    def __init__(self, deadline: Deadline, request: httpx2.Request) -> None:
        self._deadline = deadline
        self._request = request

    def watch(self, response: httpx2.Response) -> None:
        """The connection that the rest of a response comes by."""
        self._response = response
        if self._timer is not None:
            self._stream = response.extensions.get("network_stream", self._stream)
            if self._is_cut:
                self._cut()

    def chunks(self, response: httpx2.Response) -> Generator[bytes, None, None]:
        """The body, decompressed, in pieces as they come; the whole of it is guarded."""
        with self:
            self.watch(response)
            for part in response.iter_bytes():
                self._deadline.check(self._request)
                yield part

    def __enter__(self) -> Self:
        left = self._deadline.left()
        if left is not None:
            self._deadline.check(self._request)
            self._deadline.bound(self._request)
            self._request.extensions["trace"] = self._trace
            self._timer = threading.Timer(left, self._cut)
            self._timer.daemon = True
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        timer = self._timer
        if timer is None:
            return
        self._timer = None
        timer.cancel()
        is_ended = isinstance(fault, httpx2.RequestError) and self._deadline.is_over
        if is_ended or (self._is_cut and isinstance(fault, Exception | None)):
            # A body that ends with its connection looks whole when that was cut.
            if self._response is not None:
                self._response.close()
            raise self._deadline.overdue(self._request) from None

    def _trace(self, name: str, info: dict[str, Any]) -> None:
        if name.endswith(_OPENED):
            self._stream = info["return_value"]
        elif self._stream is None and name.endswith("send_request_headers.started"):
            self._stream = _stream_in_use()

    def _cut(self) -> None:
        self._is_cut = True
        opened = self._stream
        found = None if opened is None else opened.get_extra_info("socket")
        if found is not None:
            with suppress(OSError):
                # Past the socket's own method: under TLS it would say goodbye first.
                socket.socket.shutdown(found, socket.SHUT_RDWR)
