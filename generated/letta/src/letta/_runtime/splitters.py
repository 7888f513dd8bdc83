"""Bodies that arrive in pieces, cut into events, lines or records.

A splitter is fed bytes as they arrive, cut anywhere, and gives what is complete. It
bounds what it keeps, and knows nothing of JSON.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple, Protocol

_BOM: Final = b"\xef\xbb\xbf"
_DIGITS: Final = frozenset("0123456789")


class Raw(NamedTuple):
    """An item as it is on the wire."""

    data: str
    event: str = ""
    """The name of a server-sent event; empty when it has none."""
    id: str = ""
    """The last id that the stream has named."""
    retry: int | None = None
    """Milliseconds that the server last asked to wait before connecting anew."""


class Oversized(Exception):
    """An item that is longer than the limit."""


class Splitter(Protocol):
    def __init__(self, limit: int) -> None: ...

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        """What the bytes so far complete. Raises Oversized."""
        ...

    def end(self) -> Iterator[Raw]:
        """What the end of the body completes."""
        ...


class _Lines:
    """Cuts bytes into lines. With `by_cr` a CR alone ends a line as well; the LF of a
    CRLF that comes later is then skipped."""

    def __init__(self, limit: int, *, by_cr: bool) -> None:
        self._limit = limit
        self._by_cr = by_cr
        self._rest = bytearray()
        self._after_cr = False

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        if not chunk:
            return
        if self._after_cr and chunk[:1] == b"\n":
            chunk = chunk[1:]
        if self._by_cr:
            self._after_cr = chunk[-1:] == b"\r" if chunk else False
            chunk = chunk.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *lines, rest = chunk.split(b"\n")
        for line in lines:
            self._keep(line)
            yield self.take()
        self._keep(rest)

    def take(self) -> bytes:
        """The line that is not ended yet."""
        line = bytes(self._rest)
        self._rest.clear()
        return line

    def _keep(self, part: bytes) -> None:
        self._rest += part
        if len(self._rest) > self._limit:
            raise Oversized


class EventSplitter:
    """Server-sent events, by the rules of the HTML standard, section 9.2.6: lines end
    with CR, LF or CRLF, a byte order mark is skipped, and an event that the end of the
    body cuts off is none."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._lines = _Lines(limit, by_cr=True)
        self._start: bytes | None = b""
        """The first bytes, as long as they may be a byte order mark."""
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        if self._start is not None:
            chunk = self._start + chunk
            if len(chunk) < len(_BOM) and _BOM.startswith(chunk):
                self._start = chunk
                return
            self._start = None
            chunk = chunk.removeprefix(_BOM)
        for line in self._lines.feed(chunk):
            if line:
                self._read(line.decode("utf-8", "replace"))
            else:
                yield from self._dispatch()

    def end(self) -> Iterator[Raw]:
        return iter(())

    def _read(self, line: str) -> None:
        name, _, value = line.partition(":")
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
        elif name == "retry" and value and _DIGITS.issuperset(value):
            self._retry = int(value[:9])  # 11 days; longer ones mean never

    def _dispatch(self) -> Iterator[Raw]:
        data, event = self._data, self._event
        self._data, self._event, self._size = [], "", 0
        if data:
            yield Raw("\n".join(data), event, self._id, self._retry)


class LineSplitter:
    """JSON Lines: a text a line, UTF-8; empty lines are none."""

    def __init__(self, limit: int) -> None:
        self._lines = _Lines(limit, by_cr=False)

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        for line in self._lines.feed(chunk):
            yield from _text(line)

    def end(self) -> Iterator[Raw]:
        return _text(self._lines.take())


class SequenceSplitter:
    """JSON text sequences (RFC 7464): each text stands behind a record separator."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._rest = bytearray()

    def feed(self, chunk: bytes) -> Iterator[Raw]:
        first, *others = chunk.split(b"\x1e")
        self._keep(first)
        for part in others:
            yield from self.end()
            self._keep(part)

    def end(self) -> Iterator[Raw]:
        text = bytes(self._rest)
        self._rest.clear()
        return _text(text)

    def _keep(self, part: bytes) -> None:
        self._rest += part
        if len(self._rest) > self._limit:
            raise Oversized


def _text(line: bytes) -> Iterator[Raw]:
    text = line.removeprefix(_BOM).strip(b" \t\r\n")
    if text:
        yield Raw(text.decode("utf-8", "replace"))
