"""Streams of items: read one by one, while they arrive."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

import httpx2

from .deadline import AsyncGuard, Deadline
from .errors import SdkError
from .model import UNSET
from .operation import StreamOperation
from .receiving import Meter, Opened
from .redaction import without_credentials
from .reply import broken_body, decode_error, request_error
from .splitters import Oversized, Raw
from .streaming import Event

if TYPE_CHECKING:
    from .async_client import AsyncClient

T = TypeVar("T")
_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 60.0


class AsyncStream(Generic[T]):
    """The items of an answer that arrives piece by piece.

    Nothing is requested before it is iterated or entered, and it can be read once.
    Leaving it as a context manager frees the connection, however much was read. A
    server that is silent for longer than the timeout is an `ApiTimeoutError`.
    """

    def __init__(
        self,
        client: AsyncClient,
        operation: StreamOperation[T],
        *arguments: object,
        body: object = UNSET,
        content_type: str | None = None,
    ) -> None:
        self._client: Final = client
        self._operation: Final = operation
        self._arguments: Final = arguments
        self._body: Final = body
        self._content_type: Final = content_type
        self._opened: Opened | None = None
        self._is_read = False
        self._resumptions = 0
        self.last_event_id = ""
        """The last id that the server has named; it goes on after this event."""

    def resuming(self, times: int = 5, last_event_id: str = "") -> Self:
        """The same stream, which asks the server to go on (`Last-Event-ID`) when the
        connection breaks after an event with an id, this often; from an id on, when one
        is given."""
        self._resumptions = times
        self.last_event_id = last_event_id
        return self

    async def response(self) -> httpx2.Response:
        """The response without its body, for its status and headers; opens the stream."""
        return without_credentials((await self._open()).response)

    async def events(self) -> AsyncGenerator[Event[T], None]:
        """The items, each with its name and its id."""
        if self._is_read:
            raise SdkError("a stream can be read once; call the method again")
        opened = await self._open()
        self._is_read = True
        number, wait = 0, _FIRST_WAIT
        left = self._resumptions
        deadline = opened.deadline
        while True:
            try:
                async with aclosing(self._items(opened)) as items:
                    async for raw in items:
                        self.last_event_id = raw.id or self.last_event_id
                        if raw.retry is not None:
                            wait = min(raw.retry / 1000, _LONGEST_WAIT)
                        if self._operation.events.ends_with(raw):
                            return
                        yield self._event(raw, number, opened)
                        number += 1
                return
            except httpx2.RequestError as fault:
                may_go_on = left > 0 and self.last_event_id
                if not may_go_on or deadline.ends_within(wait):
                    raise request_error(fault, 1) from fault
            finally:
                await opened.response.aclose()
            left -= 1
            await self._client.wait_for(wait)
            self._opened = None
            opened = await self._open(deadline)

    async def close(self) -> None:
        """Frees the connection. What was not read is lost."""
        self._is_read = True
        if self._opened is not None:
            await self._opened.response.aclose()

    async def _open(self, deadline: Deadline | None = None) -> Opened:
        if self._opened is None:
            headers: dict[str, str] = {}
            if self.last_event_id:
                headers["last-event-id"] = self.last_event_id
            self._opened = await self._client.open_response(
                self._operation,
                self._arguments,
                self._body,
                self._content_type,
                headers,
                deadline or self._client.deadline(),
            )
        return self._opened

    async def _items(self, opened: Opened) -> AsyncGenerator[Raw, None]:
        response = opened.response
        splitter = self._operation.events.splitter(opened.settings.max_response_size)
        guard = AsyncGuard(opened.deadline, response.request)
        try:
            self._operation.events.check(response)
            meter = Meter(response, 2**63)
            async with aclosing(guard.chunks(response)) as chunks:
                async for chunk in chunks:
                    meter.add(chunk)
                    for raw in splitter.feed(chunk):
                        yield raw
            meter.end()
            for raw in splitter.end():
                yield raw
        except Oversized:
            reason = f"an item of more than {opened.settings.max_response_size} bytes"
            raise decode_error(response, "$", reason) from None
        except httpx2.DecodingError as fault:
            raise broken_body(fault, response) from fault

    def _event(self, raw: Raw, number: int, opened: Opened) -> Event[T]:
        on_mismatch = opened.settings.on_mismatch
        events = self._operation.events
        data: Any = events.read(raw, number, opened.response, on_mismatch)
        return Event(data, raw.event, raw.id, raw.retry)

    async def __aiter__(self) -> AsyncIterator[T]:
        async with aclosing(self.events()) as events:
            async for event in events:
                yield event.data

    async def __aenter__(self) -> Self:
        await self.response()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    def __repr__(self) -> str:
        return f"<AsyncStream {self._operation.method} {self._operation.path}>"
