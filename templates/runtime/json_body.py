"""Bodies of JSON, and of JSON lines."""

from __future__ import annotations

from typing import NamedTuple

from .encoding import dump_json, encode_sent
from .errors import EncodeError
from .request import Payload
from .shapes import is_sequence


class JsonBody(NamedTuple):
    """What is sent is JSON."""

    media_type: str = "application/json"

    def write(self, value: object) -> Payload:
        return Payload(self.media_type, dump_json(value, is_sent=True))


class JsonLinesBody(NamedTuple):
    """What is sent is a list, each item as JSON on a line of its own."""

    media_type: str = "application/jsonl"

    def write(self, value: object) -> Payload:
        if not is_sequence(value):
            raise EncodeError("body", "JSON lines are made of a list")
        lines = (
            dump_json(encode_sent(item, f"body[{index}]")) + b"\n"
            for index, item in enumerate(value)
        )
        return Payload(self.media_type, b"".join(lines))
