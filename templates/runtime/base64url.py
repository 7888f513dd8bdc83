"""Bytes in the URL-safe alphabet (`base64url`): from text, and back to it.

A `bytes` does not say in which alphabet it travels, so what is sent as base64url becomes
text by `url_safe` before it is encoded.
"""

from __future__ import annotations

from base64 import urlsafe_b64encode
from typing import Any, Final

from .decoding import checked
from .formats import read_bytes
from .shapes import is_mapping, is_sequence


def read_base64url(text: str) -> bytes:
    """RFC 4648, section 5; takes missing padding and the other alphabet as well, and
    remembers them. Raises ValueError."""
    value = bytes(read_bytes(text))
    if _written(value) == text:
        return value
    marked = UrlSafeBytes(value)
    marked.url_text = text
    return marked


class UrlSafeBytes(bytes):
    """Bytes whose text is not what `urlsafe_b64encode` writes. Where base64 is asked for
    they are like any other."""

    url_text: str


decode_base64url: Final = checked(str, "base64url", read_base64url)


def url_safe(value: Any) -> Any:
    """The value with text for bytes, in lists and mappings too. New bytes are padded
    (RFC 4648, section 3.2)."""
    if isinstance(value, (bytes, bytearray)):
        return getattr(value, "url_text", None) or _written(value)
    if is_sequence(value):
        return [url_safe(item) for item in value]
    if is_mapping(value):
        return {name: url_safe(member) for name, member in value.items()}
    return value


def _written(value: bytes | bytearray) -> str:
    return urlsafe_b64encode(value).decode()
