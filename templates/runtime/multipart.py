"""Bodies of parts, which are text, JSON or files: forms (RFC 7578), and parts in their
order (RFC 2046, section 5.1).

`httpx2` would read files in the event loop, take no iterators, and have nothing to send
again where a file was handed over in the middle; so its own writer is not used.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from typing import Any, Final, NamedTuple

from .encoding import encode_sent
from .errors import EncodeError
from .files import Source, content_of, is_file, media_type_of, named
from .forms import NO_ENCODINGS, USUAL, Encoding, members_of, text_in_form
from .parameters import percent
from .request import Payload, Streamed, encoded_headers
from .shapes import is_array, is_sequence

_UNFIT_FOR_NAMES: Final = r'["\x00-\x1f\x7f]'


class Part(NamedTuple):
    headers: Mapping[str, str]
    content: bytes | Source


class MultipartBody(NamedTuple):
    """What is sent is a form with a part for each value: text, JSON or a file; for a
    list one for each of its items."""

    encodings: Mapping[str, Encoding] = NO_ENCODINGS
    media_type: str = "multipart/form-data"

    def write(self, value: object) -> Payload:
        return write_parts(self.media_type, self._parts(value))

    def _parts(self, value: object) -> Iterator[Part]:
        for name, given in members_of(value).items():
            place = f"body[{name!r}]"
            member = _plain(given, place)
            encoding = self.encodings.get(name, USUAL)
            items = member if is_array(member) else [member]
            styled = None if any(map(is_file, items)) else encoding.styled(name)
            if styled is None:
                for item in items:
                    yield part_of(item, encoding, place, name)
            else:
                plain = Encoding(headers=encoding.headers)
                for key, text in styled.pairs(member, place, str):
                    yield part_of(text or "", plain, place, key)


class PartsBody(NamedTuple):
    """What is sent is a list, each item as a part."""

    first: tuple[Encoding, ...] = ()
    """Of the items in front."""
    rest: Encoding = USUAL
    media_type: str = "multipart/mixed"

    def write(self, value: object) -> Payload:
        if not is_sequence(value):
            raise EncodeError("body", "parts are made of a list")
        parts = [self._part(index, item) for index, item in enumerate(value)]
        return write_parts(self.media_type, parts)

    def _part(self, index: int, item: object) -> Part:
        encoding = self.first[index] if index < len(self.first) else self.rest
        place = f"body[{index}]"
        plain = item if is_file(item) else encode_sent(item, place)
        if plain is None:
            encoding = encoding._replace(content_type="application/json")
        return part_of(plain, encoding, place)


def _plain(value: object, place: str) -> Any:
    """The JSON value, and files as they are."""
    if is_sequence(value):
        return [_plain(item, f"{place}[{index}]") for index, item in enumerate(value)]
    return value if is_file(value) else encode_sent(value, place)


def part_of(
    value: Any, encoding: Encoding, place: str, name: str | None = None
) -> Part:
    """A part, in a form if it has a name."""
    disposition = f'form-data; name="{_escaped(name or "")}"'
    headers = {**encoding.headers}
    if is_file(value):
        file = named(value)
        disposition += f'; filename="{_escaped(file.name or "upload")}"'
        headers |= file.headers
        content = content_of(file, place)
        media_type = media_type_of(file, encoding.content_type)
    else:
        media_type = encoding.content_type.partition(",")[0].strip()
        if not media_type and isinstance(value, (dict, list)):
            media_type = "application/json"
        content = _encoded(text_in_form(value, media_type, place), place)
        if not media_type and name is None:
            media_type = "text/plain; charset=utf-8"
    if media_type and "content-type" not in map(str.lower, headers):
        headers = {"Content-Type": media_type, **headers}
    if name is not None:
        headers = {"Content-Disposition": disposition, **headers}
    return Part(headers, content)


def _escaped(name: str) -> str:
    """A name that ends neither its quotes nor its line, as browsers write it."""
    text = name.replace("\\", "\\\\")
    return re.sub(_UNFIT_FOR_NAMES, lambda found: percent(found[0]), text)


def _encoded(text: str, place: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise EncodeError(place, "has half of a surrogate pair in a str") from None


def write_parts(media_type: str, parts: Iterable[Part]) -> Payload:
    """A body of parts (RFC 2046, section 5.1)."""
    boundary = os.urandom(16).hex()
    pieces: list[bytes | Source] = []
    for part in parts:
        lines = [b"--" + boundary.encode()]
        headers = encoded_headers(part.headers)
        lines += [b"%s: %s" % header for header in headers.items()]
        pieces += [b"\r\n".join(lines) + b"\r\n\r\n", part.content, b"\r\n"]
    pieces.append(f"--{boundary}--\r\n".encode())
    whole = [piece for piece in pieces if isinstance(piece, bytes)]
    is_whole = len(whole) == len(pieces)
    content = b"".join(whole) if is_whole else _Pieces(pieces)
    return Payload(f"{media_type}; boundary={boundary}", content)


class _Pieces(Streamed):
    """One after the other."""

    def __init__(self, pieces: list[bytes | Source]) -> None:
        self._pieces: Final = pieces
        lengths = [len(p) if isinstance(p, bytes) else p.length for p in pieces]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def is_spent(self) -> bool:
        return any(p.is_spent for p in self._pieces if isinstance(p, Source))

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            yield from (piece,) if isinstance(piece, bytes) else piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
            else:
                async for chunk in piece:
                    yield chunk
