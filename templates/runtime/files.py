"""What can be sent as a file, and how it is read: piece by piece, and once more for a
retry where that is possible."""

from __future__ import annotations

import os
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from stat import S_ISREG
from typing import IO, Any, Final, TypeAlias, TypeGuard

import httpx2

from .errors import EncodeError
from .request import Payload, Stream

FileContent: TypeAlias = (
    bytes | IO[bytes] | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
)
"""Bytes; a file that is open in binary mode, sent from where it stands; the path of a
file; or an iterable that makes bytes as they are sent. A `str` is none of these: as a
path or as text it would be a guess."""
_CHUNK: Final = 65_536


class NamedFile:
    """A file with what the server is told about it."""

    __slots__ = ("content", "content_type", "headers", "name")

    def __init__(
        self,
        content: FileContent,
        name: str | None = None,
        content_type: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Without a `name` it is that of the open file or of the path; without a
        `content_type`, what the description or the name says. `headers` are of the part
        of a multipart form."""
        self.content: Final = content
        self.name: Final = name
        self.content_type: Final = content_type
        self.headers: Final[Mapping[str, str]] = headers or {}

    def __repr__(self) -> str:
        return f"NamedFile(name={self.name!r}, content_type={self.content_type!r})"


FileLike: TypeAlias = FileContent | NamedFile


def is_file(value: object) -> bool:
    """Whether a value is sent as it is, and not as JSON would write it."""
    if _is_bytes(value) or _is_path(value) or isinstance(value, NamedFile):
        return True
    if isinstance(value, (str, Mapping, Sequence)):
        return False
    return (
        hasattr(value, "read")
        or isinstance(value, (AsyncIterable, Iterator))
        or type(value) in (set, frozenset)
    )


def _is_bytes(value: object) -> TypeGuard[bytes]:
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _is_async(value: object) -> TypeGuard[AsyncIterable[Any]]:
    return isinstance(value, AsyncIterable)


def named(value: object) -> NamedFile:
    """A file with the name that it has by itself, if it has one."""
    file = value if isinstance(value, NamedFile) else NamedFile(_as_content(value))
    if file.name is not None:
        return file
    content: object = file.content
    name: object = getattr(content, "name", None)
    if _is_path(content):
        name = os.fspath(content)
    if not isinstance(name, str) or name.startswith("<"):
        return file
    base = os.path.basename(name)
    return NamedFile(file.content, base, file.content_type, file.headers)


def _as_content(value: Any) -> FileContent:
    content: FileContent = value
    return content


class Source:
    """Bytes that are read while they are sent."""

    __slots__ = ("_content", "_start", "_was_read", "is_repeatable", "length", "place")

    def __init__(self, content: Any, place: str) -> None:
        self.place: Final = place
        self._content: Final = content
        self._start = 0
        self._was_read = False
        self.length: int | None = None
        """Bytes, where that is known before they are read."""
        self.is_repeatable = False
        if _is_path(content):
            status = os.stat(content)
            self.is_repeatable = S_ISREG(status.st_mode)
            self.length = status.st_size if self.is_repeatable else None
        elif _is_async(content):
            pass
        elif hasattr(content, "read"):
            self._measure()
        elif isinstance(content, str) or not isinstance(content, Iterable):
            kind = type(content).__qualname__
            hint = "; open the file, give its Path, or encode the text"
            raise EncodeError(place, f"{kind} is no file{hint}")
        else:
            self.is_repeatable = isinstance(content, Collection)

    @property
    def is_spent(self) -> bool:
        """Whether it was read and cannot be read again."""
        return self._was_read and not self.is_repeatable

    def _measure(self) -> None:
        seekable = getattr(self._content, "seekable", None)
        if seekable is None or not seekable():
            return
        self._start = self._content.tell()
        self.length = max(0, self._content.seek(0, os.SEEK_END) - self._start)
        self._content.seek(self._start)
        self.is_repeatable = True

    def _begin(self) -> None:
        if self.is_spent:
            raise EncodeError(self.place, "was read already, and cannot be rewound")
        if self.is_repeatable and hasattr(self._content, "seek"):
            self._content.seek(self._start)
        self._was_read = True

    def __iter__(self) -> Iterator[bytes]:
        if _is_async(self._content):
            raise EncodeError(self.place, "an async iterator needs the async client")
        self._begin()
        if _is_path(self._content):
            with open(self._content, "rb") as file:
                yield from iter(lambda: self._checked(file.read(_CHUNK)), b"")
        elif hasattr(self._content, "read"):
            read = self._content.read
            yield from iter(lambda: self._checked(read(_CHUNK)), b"")
        else:
            yield from map(self._checked, self._content)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        self._begin()
        async for chunk in self._read():
            yield self._checked(chunk)

    async def _read(self) -> AsyncIterator[Any]:
        if _is_async(self._content):
            async for chunk in self._content:
                yield chunk
        elif _is_path(self._content):
            from anyio import to_thread

            with await to_thread.run_sync(open, self._content, "rb") as file:
                async for chunk in _read_aside(file):
                    yield chunk
        elif hasattr(self._content, "read"):
            async for chunk in _read_aside(self._content):
                yield chunk
        else:
            for chunk in self._content:
                yield chunk

    def _checked(self, chunk: Any) -> bytes:
        if isinstance(chunk, str):
            raise EncodeError(self.place, "gives text; open it in binary mode")
        if not _is_bytes(chunk):
            raise EncodeError(self.place, "gives something else than bytes")
        return bytes(chunk)


async def _read_aside(file: Any) -> AsyncIterator[Any]:
    """A disk may be slow: it is read by a thread, so that no other task waits."""
    from anyio import to_thread

    while chunk := await to_thread.run_sync(file.read, _CHUNK):
        yield chunk


def guessed(file: NamedFile) -> str | None:
    """The media type that the name speaks for."""
    from mimetypes import guess_type  # reads tables of the system, once

    return guess_type(file.name)[0] if file.name else None


def content_of(value: object, place: str) -> bytes | Source:
    """What is sent for a file or a body of bytes. Raises EncodeError for what is none."""
    content: object = value.content if isinstance(value, NamedFile) else value
    if _is_bytes(content):
        return bytes(content)
    return Source(content, place)


class Pieces(Payload):
    """A body that consists of bytes and of what is read while it is sent."""

    def __init__(self, media_type: str, *pieces: bytes | Source) -> None:
        super().__init__(media_type, b"")
        self._pieces: Final = pieces
        self._sources: Final = [one for one in pieces if isinstance(one, Source)]
        lengths = [
            one.length if isinstance(one, Source) else len(one) for one in pieces
        ]
        self.length = (
            None if None in lengths else sum(length or 0 for length in lengths)
        )

    def stream(self) -> Stream:
        if self._sources:
            return _Chunks(self._pieces)
        whole = [one for one in self._pieces if not isinstance(one, Source)]
        return httpx2.ByteStream(b"".join(whole))

    @property
    def is_spent(self) -> bool:
        return any(source.is_spent for source in self._sources)


class _Chunks(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    def __init__(self, pieces: Sequence[bytes | Source]) -> None:
        self._pieces: Final = pieces

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Source):
                yield from piece
            else:
                yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, Source):
                async for chunk in piece:
                    yield chunk
            else:
                yield piece
