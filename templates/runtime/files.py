"""Bodies that are sent as they are: text, bytes, files. A file is read piece by piece,
and once more for a retry where that is possible."""

from __future__ import annotations

import os
import re
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Collection,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import AbstractContextManager, closing, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from stat import S_ISREG
from typing import IO, Any, Final, NamedTuple, TypeAlias, TypeGuard

from .encoding import encode_sent
from .errors import EncodeError
from .parameters import text_of
from .request import Payload, Streamed

FileContent: TypeAlias = (
    bytes | IO[bytes] | os.PathLike[str] | Iterable[bytes] | AsyncIterable[bytes]
)
"""Bytes; a file that is open in binary mode, sent from where it stands; the path of a
file; or an iterable that makes bytes as they are sent. A `str` is none of these: as a
path or as text it would be a guess."""
_CHUNK: Final = 65_536
_CHARSET: Final = r"(?i);\s*charset=\"?([^\s;\"]+)"


@dataclass(frozen=True, slots=True, eq=False)
class NamedFile:
    """A file with what the server is told about it."""

    content: FileContent = field(repr=False)
    name: str | None = None
    """Without one it is that of the open file or of the path."""
    content_type: str | None = None
    """Without one it is what the description or the name says."""
    headers: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    """Of the part of a multipart form."""


FileLike: TypeAlias = FileContent | NamedFile


def is_file(value: object) -> bool:
    """Whether a value is sent as it is, and not as JSON would write it."""
    return (
        _is_bytes(value)
        or _is_path(value)
        or isinstance(value, (NamedFile, AsyncIterable, Iterator))
        or callable(getattr(value, "read", None))
    )


def _is_bytes(value: object) -> TypeGuard[bytes]:
    return isinstance(value, (bytes, bytearray, memoryview))


def _is_path(value: object) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def named(value: Any) -> NamedFile:
    """A file with the name that it has by itself, if it has one."""
    file = value if isinstance(value, NamedFile) else NamedFile(value)
    if file.name is not None:
        return file
    content: object = file.content
    name: object = getattr(content, "name", None)
    if _is_path(content):
        name = os.fspath(content)
    if not isinstance(name, str) or name.startswith("<"):
        return file
    return replace(file, name=os.path.basename(name))


def media_type_of(file: NamedFile, described: str) -> str:
    """What the caller says; else, of the media types and ranges of the description, the
    one that the name speaks for."""
    if file.content_type:
        return file.content_type
    offered = [text.strip() for text in described.split(",")]
    concrete = [text for text in offered if text and "*" not in text]
    if len(concrete) == 1:
        return concrete[0]
    from mimetypes import guess_type  # reads tables of the system, once

    guess = guess_type(file.name)[0] if file.name else None
    if concrete and guess not in concrete:
        return concrete[0]
    return guess or "application/octet-stream"


class Source(Streamed):
    """A file, or an iterable of bytes."""

    def __init__(self, content: Any, place: str) -> None:
        self._content: Final = content
        self._place: Final = place
        self._is_async: Final = isinstance(content, AsyncIterable)
        self._open: Callable[[], AbstractContextManager[Any]] | None = None
        self._start: int | None = None
        self._was_read = False
        if _is_path(content):
            self._open = partial(open, content, "rb")
            status = os.stat(content)
            self._is_repeatable = S_ISREG(status.st_mode)
            self.length = status.st_size if self._is_repeatable else None
        elif hasattr(content, "read") and not self._is_async:
            self._open = partial(nullcontext, content)
            self._is_repeatable = hasattr(content, "seekable") and content.seekable()
            if self._is_repeatable:
                self._start = content.tell()
                self.length = max(0, content.seek(0, os.SEEK_END) - self._start)
                content.seek(self._start)
        else:
            self._is_repeatable = isinstance(content, Collection)
            is_iterable = self._is_async or isinstance(content, Iterable)
            if isinstance(content, str) or not is_iterable:
                kind = type(self._content).__qualname__
                hint = "open the file, give its Path, or encode the text"
                raise EncodeError(place, f"{kind} is no file; {hint}")

    @property
    def is_spent(self) -> bool:
        return self._was_read and not self._is_repeatable

    def _begin(self) -> None:
        if self.is_spent:
            raise EncodeError(self._place, "was read already, and cannot be rewound")
        if self._start is not None:
            self._content.seek(self._start)
        self._was_read = True

    def __iter__(self) -> Generator[bytes, None, None]:
        if self._is_async:
            raise EncodeError(self._place, "an async iterator needs the async client")
        self._begin()
        if self._open is None:
            yield from map(self._checked, self._content)
        else:
            with self._open() as file:
                while chunk := self._checked(file.read(_CHUNK)):
                    yield chunk

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._is_async:
            self._begin()
            async for chunk in self._content:
                yield self._checked(chunk)
        elif self._open is None:
            for chunk in self:
                yield chunk
        else:
            from anyio import to_thread

            # A disk may be slow: a thread reads it, so that no other task waits.
            with closing(iter(self)) as chunks:
                while chunk := await to_thread.run_sync(next, chunks, b""):
                    yield chunk

    def _checked(self, chunk: Any) -> bytes:
        if isinstance(chunk, str):
            raise EncodeError(self._place, "gives text; open it in binary mode")
        if not _is_bytes(chunk):
            raise EncodeError(self._place, "gives something else than bytes")
        return bytes(chunk)


def content_of(value: object, place: str) -> bytes | Source:
    """What is sent for a file or a body of bytes. Raises EncodeError for what is none."""
    content: object = value.content if isinstance(value, NamedFile) else value
    return bytes(content) if _is_bytes(content) else Source(content, place)


class BytesBody(NamedTuple):
    """What is sent are bytes: a file, or anything that gives bytes."""

    media_type: str = "application/octet-stream"
    """May be a range (`image/*`): then the name or the type of the file decides."""

    def write(self, value: object) -> Payload:
        media_type = media_type_of(named(value), self.media_type)
        return Payload(media_type, content_of(value, "body"))


class TextBody(NamedTuple):
    """What is sent is text, written by the caller; or bytes that are text."""

    media_type: str = "text/plain"

    def write(self, value: object) -> Payload:
        if is_file(value):
            return BytesBody(self.media_type).write(value)
        media_type = "text/plain" if "*" in self.media_type else self.media_type
        found = re.search(_CHARSET, media_type)
        charset = found[1] if found else "utf-8"
        if not found and media_type.startswith("text/"):
            media_type += "; charset=utf-8"
        try:
            text = text_of(encode_sent(value), "body")
            return Payload(media_type, text.encode(charset))
        except (UnicodeEncodeError, LookupError) as fault:
            raise EncodeError("body", str(fault)) from None
