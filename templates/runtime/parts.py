"""Bodies of parts in their order: text, JSON or files (RFC 2046, section 5.1)."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from .encoding import encode_sent
from .errors import EncodeError
from .files import Pieces, Source, is_file
from .forms import USUAL, Encoding
from .multipart import Part, part_of
from .request import encoded_headers
from .shapes import is_sequence


class PartsBody(NamedTuple):
    """What is sent is a list, each item as a part."""

    first: tuple[Encoding, ...] = ()
    """Of the items in front."""
    rest: Encoding = USUAL
    media_type: str = "multipart/mixed"

    def write(self, value: object, extra: Mapping[str, Any]) -> Pieces:
        if not is_sequence(value) or extra:
            raise EncodeError("body", "parts are made of a list, and have no names")
        boundary = os.urandom(16).hex()
        pieces: list[bytes | Source] = []
        for index, item in enumerate(value):
            encoding = self.first[index] if index < len(self.first) else self.rest
            pieces += [f"--{boundary}\r\n".encode(), *_part(item, encoding, index)]
        pieces.append(f"--{boundary}--\r\n".encode())
        return Pieces(f"{self.media_type}; boundary={boundary}", *pieces)


def _part(item: object, encoding: Encoding, index: int) -> Iterator[bytes | Source]:
    """The lines of headers, the content, and the line break that is not of it."""
    place = f"body[{index}]"
    plain = item if is_file(item) else encode_sent(item, place)
    if plain is None:
        part = Part("", None, b"null", "application/json", encoding.headers)
    else:
        part = part_of("", plain, encoding, place)
    media_type = part.content_type or "text/plain; charset=utf-8"
    headers = encoded_headers({"Content-Type": media_type, **part.headers})
    for name, text in headers.items():
        yield b"%s: %s\r\n" % (name, text)
    yield b"\r\n"
    yield part.content
    yield b"\r\n"
