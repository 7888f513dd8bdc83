"""Streams of items: read one by one, while they arrive."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from typing import Any, Final, Generic, Self, TypeVar

from .errors import ApiConnectionError
from .replies import Opened, decode_error
from .settings import NOTHING
from .streaming import Event, Oversized, Raw, StreamOperation
from .sync_body import Body

T = TypeVar("T")
_FIRST_WAIT: Final = 1.0
_LONGEST_WAIT: Final = 60.0


class Stream(Body[StreamOperation[T]], Generic[T]):
    """The items of an answer that arrives piece by piece.

    Nothing is requested before it is iterated or entered, and it can be read once.
    Leaving it as a context manager frees the connection, however much was read. A
    server that is silent for longer than the timeout is an `ApiTimeoutError`.
    """

    _resumptions = 0
    _key = ""
    """The idempotency key of the call, which going on is a part of."""
    last_event_id = ""
    """The last id that the server has named; it goes on after this event."""

    def resuming(self, times: int = 5, last_event_id: str = "") -> Self:
        """The same stream, which asks the server to go on (`Last-Event-ID`) when the
        connection breaks after an event with an id, this often; from an id on, when one
        is given."""
        self._resumptions = times
        self.last_event_id = last_event_id
        return self

    def events(self) -> Generator[Event[T], None, None]:
        """The items, each with its name and its id."""
        opened = self._begin()
        events, left = self._operation.events, self._resumptions
        number, wait = 0, _FIRST_WAIT
        while True:
            try:
                with closing(self._items(opened)) as items:
                    for raw in items:
                        self.last_event_id = raw.id or self.last_event_id
                        if raw.retry is not None:
                            wait = min(raw.retry / 1000, _LONGEST_WAIT)
                        if events.ends_with(raw):
                            return
                        data: Any = events.read(raw, number, opened)
                        yield Event(data, raw.event, raw.id, raw.retry)
                        number += 1
                return
            except ApiConnectionError:
                may_go_on = left > 0 and self.last_event_id
                if not may_go_on or self._deadline.left() <= wait:
                    raise
            finally:
                opened.response.close()
            left -= 1
            opened.settings.sleep(wait)
            self._opened = None
            opened = self._open()

    def _open(self, headers: Mapping[str, str] = NOTHING) -> Opened:
        more = {"last-event-id": self.last_event_id, "idempotency-key": self._key}
        said = {name: text for name, text in more.items() if text}
        opened = super()._open(said)
        self._key = opened.response.request.headers.get("idempotency-key", "")
        return opened

    def _items(self, opened: Opened) -> Generator[Raw, None, None]:
        limit = opened.settings.max_response_size
        events = self._operation.events
        splitter = events.splitter(limit)
        try:
            events.check(opened.response)
            with closing(self._chunks(opened)) as chunks:
                for chunk in chunks:
                    yield from splitter.feed(chunk)
            yield from splitter.end()
        except Oversized:
            reason = f"an item of more than {limit} bytes"
            raise decode_error(opened.response, "$", reason) from None

    def __iter__(self) -> Iterator[T]:
        with closing(self.events()) as events:
            for event in events:
                yield event.data
