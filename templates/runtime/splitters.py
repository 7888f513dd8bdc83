"""Bodies that arrive in pieces, cut into events, lines or records.

A splitter is fed bytes as they arrive, cut anywhere, and gives what is complete. It
bounds what it keeps, and knows nothing of JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Final, Generic, NamedTuple, TypeAlias, TypeVar

T = TypeVar("T")
_BOM: Final = b"\xef\xbb\xbf"


class Event(NamedTuple, Generic[T]):
    """An item of a stream, with what a server-sent event says besides its data."""

    data: T
    event: str = ""
    """Its name; empty when it has none."""
    id: str = ""
    """The last id that the stream has named; it goes on after this one."""
    retry: int | None = None
    """Milliseconds that the server last asked to wait before connecting anew."""


Raw: TypeAlias = Event[str]
"""An item as it is on the wire."""


class Oversized(Exception):
    """An item that is longer than the limit."""


class LineSplitter:
    """JSON Lines: a text a line, UTF-8; empty lines are none."""

    separator: ClassVar = b"\n"

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        """What the bytes so far complete. Raises Oversized."""
        first, *others = chunk.split(self.separator)
        self._keep(first)
        for part in others:
            yield from self._read(self._take())
            self._keep(part)

    def end(self) -> Iterator[Raw]:
        """What the end of the body completes."""
        yield from self._read(self._take())

    def _keep(self, part: bytes) -> None:
        self._rest += part
        if len(self._rest) > self._limit:
            raise Oversized

    def _take(self) -> bytes:
        taken = bytes(self._rest)
        self._rest.clear()
        return taken

    def _read(self, line: bytes) -> Iterator[Raw]:
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
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        text = chunk.removeprefix(b"\n") if self._after_cr else chunk
        if chunk:
            self._after_cr = text.endswith(b"\r")
        yield from super().feed(text.replace(b"\r\n", b"\n").replace(b"\r", b"\n"))

    def end(self) -> Iterator[Raw]:
        return iter(())

    def _read(self, line: bytes) -> Iterator[Raw]:
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
