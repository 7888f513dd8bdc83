"""Bodies that are sent as they are: text, bytes, files."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from .encoding import encode_sent
from .errors import EncodeError
from .files import content_of, is_file, media_type_of, named
from .parameters import text_of
from .request import Payload

_CHARSET: Final = r"(?i);\s*charset=\"?([^\s;\"]+)"


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
