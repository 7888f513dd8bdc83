"""Bodies of JSON."""

from __future__ import annotations

from typing import NamedTuple

from .encoding import dump_json
from .request import Payload


class JsonBody(NamedTuple):
    """What is sent is JSON."""

    media_type: str = "application/json"

    def write(self, value: object) -> Payload:
        return Payload(self.media_type, dump_json(value, is_sent=True))
