"""What a body may be: how large, how often encoded, and whole.

`httpx2` unpacks in pieces of a megabyte at most, so that what is too large is known before
it is there. It does not see that a gzip body breaks off: the last bytes of one say how
long the text has to be (RFC 1952, 2.3.1). And it keeps in memory what stands behind one.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Generator, Iterator
from math import inf
from typing import Any, Final, NamedTuple

import httpx2

from .deadline import Deadline
from .errors import DecodeError
from .replies import decode_error
from .settings import Settings

_MOST_ENCODINGS: Final = 2
_MOST_WASTE: Final = 2**20


def keep_content(response: httpx2.Response, content: bytes) -> None:
    """Makes a response one that was read, which `httpx2` does only where it reads."""
    vars(response)["_content"] = content


class Opened(NamedTuple):
    """A response of success, and how its body is to be read, or was."""

    response: httpx2.Response
    deadline: Deadline
    settings: Settings


def is_bounded(response: httpx2.Response, limit: int) -> bool:
    """Whether no more than so much can come, and as it is: `httpx2` reads no further
    than the length that a response has told."""
    length = response.headers.get("content-length", "")
    return _number(length) <= limit and "content-encoding" not in response.headers


def _number(length: str) -> float:
    is_said = length.isascii() and length.isdigit() and len(length) < 19
    return int(length) if is_said else inf


def async_pieces(response: httpx2.Response) -> AsyncGenerator[bytes, None]:
    """The body, unpacked, as it comes."""
    return response.aiter_bytes()


def sync_pieces(response: httpx2.Response) -> Generator[bytes, None, None]:
    """The body, unpacked, as it comes."""
    yield from response.iter_bytes()


class Meter:
    """Follows one body as it comes."""

    def __init__(self, response: httpx2.Response, limit: int) -> None:
        self._response = response
        self._limit = limit
        self.size = 0
        """Bytes so far, unpacked."""
        self._watched: _Watched | None = None
        codings = response.headers.get_list("content-encoding", split_commas=True)
        codings = [text.strip().lower() for text in codings]
        if len(codings) > _MOST_ENCODINGS:
            raise self.fault(f"a body that is encoded {len(codings)} times")
        if not response.is_stream_consumed and any(codings):
            self._watched = _Watched(self, response.stream, is_gzip=codings == ["gzip"])
            response.stream = self._watched
        length = _number(response.headers.get("content-length", ""))
        if limit < length < inf and response.request.method != "HEAD":
            raise self._too_large()

    def add(self, part: bytes) -> None:
        """Raises DecodeError for a body that is too large."""
        self.size += len(part)
        if self.size > self._limit:
            raise self._too_large()

    def end(self) -> None:
        """Raises DecodeError for a body that is not whole."""
        if self._watched is not None and not self._watched.is_whole():
            raise self.fault("a gzip body that breaks off")

    def _too_large(self) -> DecodeError:
        return self.fault(f"a body of more than {self._limit} bytes")

    def fault(self, reason: str) -> DecodeError:
        """What ends the reading of the body."""
        return decode_error(self._response, "$", reason)


class _Watched(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """Passes a body on as it travels, and remembers how it ends."""

    def __init__(self, meter: Meter, stream: Any, *, is_gzip: bool) -> None:
        self._meter = meter
        self._stream = stream
        self._is_gzip = is_gzip
        self._size = 0
        self._tail = b""

    @property
    def elapsed(self) -> Any:
        """What the response asks its stream for."""
        return self._stream.elapsed

    def is_whole(self) -> bool:
        """Whether what was unpacked is all that there was."""
        if not self._is_gzip or self._size == 0:
            return True
        return int.from_bytes(self._tail, "little") == self._meter.size % 2**32

    def _note(self, chunk: bytes) -> bytes:
        if self._size > 2 * self._meter.size + _MOST_WASTE:
            raise self._meter.fault("a body that is more when it is packed")
        self._size += len(chunk)
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
