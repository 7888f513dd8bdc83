"""Forms whose parts are text, JSON or files (RFC 7578).

`httpx2` writes the heads of the parts, so that no name and no header can end its line;
what follows them is streamed from here, because a retry has to send the same bytes again
and an iterator or a slow disk must not stop an event loop.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any, Final, NamedTuple

import httpx2

from .encoding import encode_sent
from .errors import EncodeError
from .files import Pieces, Source, content_of, guessed, is_file, named
from .forms import NO_ENCODINGS, USUAL, Encoding, form_members, written
from .shapes import is_array, is_sequence

_EMPTY: Final = b"\r\n\r\n\r\n"
"""What stands around a part without content."""


class Part(NamedTuple):
    name: str
    file_name: str | None
    content: bytes | Source
    content_type: str | None
    headers: Mapping[str, str]


class MultipartBody(NamedTuple):
    """What is sent is a form with a part for each value: text, JSON or a file; for a
    list one for each of its items."""

    encodings: Mapping[str, Encoding] = NO_ENCODINGS
    media_type: str = "multipart/form-data"

    def write(self, value: object, extra: Mapping[str, Any]) -> Pieces:
        parts = [
            part
            for name, member in _members(value, extra).items()
            for part in _parts(name, member, self.encodings.get(name, USUAL))
        ]
        boundary = os.urandom(16).hex()
        pieces: list[bytes | Source] = []
        for head, part in zip(_heads(parts, boundary), parts, strict=True):
            pieces += [head + b"\r\n\r\n", part.content, b"\r\n"]
        pieces.append(f"--{boundary}--\r\n".encode())
        return Pieces(f"{self.media_type}; boundary={boundary}", *pieces)


def _members(value: object, extra: Mapping[str, Any]) -> dict[str, Any]:
    """JSON values, and files as they are."""
    members = form_members(value, extra)
    return {name: _member(each, f"body[{name!r}]") for name, each in members.items()}


def _member(value: object, place: str) -> Any:
    if is_file(value):
        return value
    if is_sequence(value) and any(is_file(item) for item in value):
        return [_member(item, f"{place}[{index}]") for index, item in enumerate(value)]
    return encode_sent(value, place)


def _parts(name: str, value: Any, encoding: Encoding) -> Iterator[Part]:
    place = f"body[{name!r}]"
    styled = None if is_file(value) else encoding.styled(name)
    if styled is not None:
        for key, text in styled.pairs(value, place, str):
            yield Part(key, None, (text or "").encode(), None, encoding.headers)
        return
    for item in value if is_array(value) else [value]:
        yield part_of(name, item, encoding, place)


def part_of(name: str, value: Any, encoding: Encoding, place: str) -> Part:
    media_type = encoding.content_type
    if is_file(value):
        file = named(value)
        headers = {**encoding.headers, **file.headers}
        chosen = file.content_type or _best(media_type, guessed(file))
        content = content_of(file, place)
        return Part(name, file.name or "upload", content, chosen, headers)
    media_type = media_type.partition(",")[0].strip()
    if not media_type and isinstance(value, (dict, list)):
        media_type = "application/json"
    text = written(value, media_type, place)
    try:
        return Part(name, None, text.encode(), media_type or None, encoding.headers)
    except UnicodeEncodeError:
        raise EncodeError(place, "has half of a surrogate pair in a str") from None


def _best(described: str, guess: str | None) -> str:
    """Of the media types that the description allows, the one that the name speaks for."""
    offered = [text.strip() for text in described.split(",") if text.strip()]
    concrete = [text for text in offered if "*" not in text]
    if concrete and guess not in concrete:
        return concrete[0]
    return guess or "application/octet-stream"


def _heads(parts: list[Part], boundary: str) -> list[bytes]:
    if not parts:
        return []
    empty = [
        (part.name, (part.file_name, b"", part.content_type, {**part.headers}))
        for part in parts
    ]
    media_type = f"multipart/form-data; boundary={boundary}"
    try:
        form = httpx2.Request(
            "POST", "http://form", headers={"content-type": media_type}, files=empty
        )
        whole = form.read()
    except (ValueError, UnicodeEncodeError) as fault:
        raise EncodeError("body", str(fault)) from None
    return whole.split(_EMPTY)[:-1]
