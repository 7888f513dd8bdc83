"""What a media type is, and the media types that an operation cannot have yet."""

from __future__ import annotations


class LeftOut(Exception):
    """Why an operation cannot be generated."""


def is_json(media_type: str) -> bool:
    """`application/json` and every type with the suffix `+json` (RFC 6839, section 3.1)."""
    kind = essence(media_type)
    return kind.endswith(("/json", "+json")) or kind == "*/*"


def essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()
