"""Bodies of JSON."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from .encoding import dump_body
from .request import Payload


class JsonBody(NamedTuple):
    """What is sent is JSON."""

    media_type: str = "application/json"

    def write(self, value: object, extra: Mapping[str, Any]) -> Payload:
        return Payload(self.media_type, dump_body(value, extra))
