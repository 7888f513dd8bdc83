"""Bodies of parts in their order: text, JSON or files (RFC 2046, section 5.1)."""

from __future__ import annotations

from typing import NamedTuple

from .encoding import encode_sent
from .errors import EncodeError
from .files import is_file
from .forms import USUAL, Encoding
from .multipart import Part, part_of, write_parts
from .request import Payload
from .shapes import is_sequence


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
