"""Bodies that are sent as they are: text, bytes, files."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

from .encoding import encode_sent
from .errors import EncodeError
from .files import NamedFile, Pieces, content_of, guessed, is_file, named
from .parameters import text_of
from .request import Payload

_CHARSET: Final = r"(?i);\s*charset=\"?([^\s;\"]+)"


class TextBody(NamedTuple):
    """What is sent is text, written by the caller."""

    media_type: str = "text/plain"

    def write(self, value: object, extra: Mapping[str, Any]) -> Payload:
        if is_file(value):
            media_type = _concrete(self.media_type, value)
            return Pieces(media_type, content_of(value, "body"))
        text = text_of(encode_sent(value), "body")
        found = re.search(_CHARSET, self.media_type)
        charset = found[1] if found else "utf-8"
        media_type = _concrete(self.media_type, value, "text/plain")
        if not found and media_type.startswith("text/"):
            media_type += "; charset=utf-8"
        try:
            return Payload(media_type, text.encode(charset))
        except (UnicodeEncodeError, LookupError) as fault:
            raise EncodeError("body", str(fault)) from None


class BytesBody(NamedTuple):
    """What is sent are bytes: a file, or anything that gives bytes."""

    media_type: str = "application/octet-stream"
    """May be a range (`image/*`): then the name or the type of the file decides."""

    def write(self, value: object, extra: Mapping[str, Any]) -> Payload:
        content = content_of(value, "body")
        return Pieces(_concrete(self.media_type, value), content)


def _concrete(
    media_type: str, value: object, usual: str = "application/octet-stream"
) -> str:
    """The media type of a file where the description gives a range."""
    if isinstance(value, NamedFile) and value.content_type:
        return value.content_type
    if "*" not in media_type:
        return media_type
    return (guessed(named(value)) if is_file(value) else None) or usual
