"""What the items of a stream are, as data: how bodies that arrive in pieces are cut into
events, lines or records, and how one of these is read."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NamedTuple, TypeVar

import httpx2

from .decoding import Decoder, decode_json, parse_json
from .errors import DecodeError, StreamError
from .model import Model, Unknown
from .operation import Operation
from .redaction import redacted_response
from .replies import decode_error, media_type_of, source_of
from .settings import NOTHING
from .shapes import is_object

if TYPE_CHECKING:
    from .replies import Opened

T = TypeVar("T")
_BOM: Final = b"\xef\xbb\xbf"
_MARKER: Final = re.compile(r"(\[)?[_-]*[A-Za-z][A-Za-z_-]{,30}(?(1)\])")
"""`[DONE]`, `DONE`."""
_Late = Callable[[], Decoder[Any]] | None


class Event(NamedTuple, Generic[T]):
    """An item of a stream, with what a server-sent event says besides its data."""

    data: T
    event: str = ""
    """Its name; empty when it has none."""
    id: str = ""
    """The last id that the stream has named; it goes on after this one."""
    retry: int | None = None
    """Milliseconds that the server last asked to wait before connecting anew."""


Raw = Event[str]
"""An item as it is on the wire."""


class Oversized(Exception):
    """An item that is longer than the limit."""


class LineSplitter:
    """JSON Lines: a text a line, UTF-8; empty lines are none.

    A splitter is fed bytes as they arrive, cut anywhere, and gives what is complete. It
    bounds what it keeps, and knows nothing of JSON.
    """

    separator: ClassVar = b"\n"

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        """What the bytes so far complete. Raises Oversized."""
        for index, part in enumerate(chunk.split(self.separator)):
            if index:
                yield from self._complete()
            self._rest += part
            if len(self._rest) > self._limit:
                raise Oversized

    def end(self) -> Iterator[Raw]:
        """What the end of the body completes."""
        yield from self._complete()

    def _complete(self) -> Iterator[Raw]:
        line, self._rest = self._rest, bytearray()
        yield from self._read(line)

    def _read(self, line: bytearray) -> Iterator[Raw]:
        text = line.removeprefix(_BOM).strip(b" \t\r\n")
        if text:
            yield Event(text.decode("utf-8", "replace"))


class SequenceSplitter(LineSplitter):
    """JSON text sequences (RFC 7464): each text stands behind a record separator."""

    separator = b"\x1e"


class EventSplitter(LineSplitter):
    """Server-sent events, by the rules of the HTML standard, section 9.2.6: lines end
    with CR, LF or CRLF, a byte order mark is skipped, and an event that the end of the
    body cuts off is none."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self._is_first = True
        self._after_cr = False
        self._data: list[str] = []
        self._size = 0
        self._event = self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        text = chunk.removeprefix(b"\n") if self._after_cr else chunk
        if chunk:
            self._after_cr = text.endswith(b"\r")
        yield from super().feed(text.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))

    def end(self) -> Iterator[Raw]:
        return iter(())

    def _read(self, line: bytearray) -> Iterator[Raw]:
        if self._is_first:
            self._is_first = False
            line = line.removeprefix(_BOM)
        name, _, value = line.decode("utf-8", "replace").partition(":")
        value = value.removeprefix(" ")
        if name == "data":
            self._size += len(value) + 1
            if self._size > self._limit:
                raise Oversized
            self._data.append(value)
        elif name == "event":
            self._event = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self._retry = int(value[:9])  # 11 days; longer ones mean never
        elif not line:
            if self._data:
                data = "\n".join(self._data)
                yield Event(data, self._event, self._id, self._retry)
            self._data, self._event, self._size = [], "", 0


class Items:
    """How the items of a body are cut out of it and read: as JSON, or as text where there
    is no decoder."""

    splitter: ClassVar[type[LineSplitter]]
    usual: ClassVar[str]

    def __init__(self, decoder: _Late = None, media_type: str = "") -> None:
        self.decoder: Final = decoder
        self.media_type: Final = media_type or self.usual

    def check(self, response: httpx2.Response) -> None:
        """Servers call lines by many names: any will do."""

    def ends_with(self, raw: Raw) -> bool:
        """Whether an item is no JSON but a bare mark of the end."""
        return False

    def read(self, raw: Raw, number: int, opened: Opened) -> Any:
        """The value of an item. Raises DecodeError, and StreamError for an error that
        the server reports in its place."""
        return _read(self.decoder, raw, number, opened)


class JsonLines(Items):
    """JSON Lines, also known as NDJSON."""

    splitter = LineSplitter
    usual = "application/x-ndjson"


class JsonSequence(Items):
    """Texts behind record separators (RFC 7464)."""

    splitter = SequenceSplitter
    usual = "application/json-seq"


class ServerEvents(Items):
    """`text/event-stream`. `named` has the decoders of events that are told apart by
    name. Where no other event is described (`only_named`), one with another name is
    `Unknown`."""

    splitter = EventSplitter
    usual = "text/event-stream"

    def __init__(
        self,
        decoder: _Late = None,
        *,
        named: Mapping[str, _Late] = NOTHING,
        only_named: bool = False,
    ) -> None:
        super().__init__(decoder)
        self.named: Final = named
        self.only_named: Final = only_named

    def check(self, response: httpx2.Response) -> None:
        """Raises DecodeError for an answer that is no stream of events."""
        found = media_type_of(response)
        if found not in ("", self.media_type):
            reason = f"expected {self.media_type}, got {found!r}"
            raise decode_error(response, "$", reason)

    def ends_with(self, raw: Raw) -> bool:
        late = self.named.get(raw.event, self.decoder)
        text = raw.data.strip()
        is_marker = _MARKER.fullmatch(text) and text not in ("true", "false", "null")
        return late is not None and bool(is_marker)

    def read(self, raw: Raw, number: int, opened: Opened) -> Any:
        late = self.named.get(raw.event, self.decoder)
        if raw.event not in self.named:
            if self.only_named or (late is None and raw.event == "error"):
                _refuse_error(raw, opened.response)
            if self.only_named:
                data = _plain(raw.data)
                return Unknown(raw.event, data if is_object(data) else {"data": data})
        return _read(late, raw, number, opened)


class StreamOperation(Operation[T]):
    """A call that answers with items of T, one by one. Its `replies` are those of
    errors; every success is the stream."""

    def __init__(self, method: str, path: str, *, events: Items, **more: Any) -> None:
        super().__init__(method, path, accept=events.media_type, **more)
        self.events: Final = events


def _plain(data: str) -> Any:
    """JSON where it is JSON, else text."""
    try:
        return parse_json(data.encode())
    except DecodeError:
        return data


def _read(late: _Late, raw: Raw, number: int, opened: Opened) -> Any:
    if late is None:
        return raw.data
    response, on_mismatch = opened.response, opened.settings.on_mismatch
    try:
        value = decode_json(raw.data.encode(), late(), on_mismatch=on_mismatch)
    except DecodeError as fault:
        _refuse_error(raw, response)
        path = f"item {number}: {fault.path}"
        raise decode_error(response, path, fault.reason) from None
    if not isinstance(value, Model) or value.extra_fields.get("error"):
        _refuse_error(raw, response)
    return value


def _refuse_error(raw: Raw, response: httpx2.Response) -> None:
    """Raises StreamError where an item that the description does not have reports an
    error: by its name, or by a member `error`."""
    body = _plain(raw.data)
    inner = body.get("error") if is_object(body) else None
    if inner or raw.event == "error":
        from .failures import message_of

        said = message_of(body) or raw.data[:100]
        message = f"{source_of(response)}: the stream reports an error: {said}"
        raise StreamError(message, body=body, response=redacted_response(response))
