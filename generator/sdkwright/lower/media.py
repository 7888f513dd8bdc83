"""What a media type is, and how a body of it is written."""

from __future__ import annotations

import re

from sdkwright.ir import BodyKind
from sdkwright.resolve import Node

MEDIA_TYPE = re.compile(
    r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+( *;[ -~]*)?"
)
FORM = "application/x-www-form-urlencoded"
_LINES = frozenset(
    (
        *("application/jsonl", "application/x-ndjson", "application/ndjson"),
        *("application/jsonlines", "application/x-jsonlines", "application/x-jsonl"),
    )
)
_TEXT = frozenset(("xml", "yaml", "x-yaml", "javascript", "graphql", "sql", "csv"))
"""Subtypes of `application` that are text."""


class LeftOut(Exception):
    """Why an operation cannot be generated."""


def is_json(media_type: str) -> bool:
    """`application/json` and every type with the suffix `+json` (RFC 6839, section 3.1)."""
    kind = essence(media_type)
    return kind.endswith(("/json", "+json")) or kind == "*/*"


def essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def body_kind(media_type: str, schema: Node | None, *, has_items: bool) -> BodyKind:
    """How a request body of a media type is written; `schema` is what it is described as."""
    name = essence(media_type)
    is_structured = schema is not None and not is_string(schema)
    if schema is not None and is_binary(schema):
        return BodyKind.BYTES
    if name == "*/*" and schema is None:
        return BodyKind.BYTES
    if is_json(media_type):
        return BodyKind.JSON
    if name == FORM or name.startswith("multipart/"):
        if schema is not None and not is_structured:
            return BodyKind.TEXT if name == FORM else BodyKind.BYTES
        return BodyKind.FORM if name == FORM else BodyKind.MULTIPART
    if name in _LINES and (has_items or (schema is not None and _is_list(schema))):
        return BodyKind.JSON_LINES
    main, _, subtype = name.partition("/")
    is_text = main == "text" or name in _LINES
    if is_text or subtype in _TEXT or subtype.endswith(("+xml", "+yaml")):
        return BodyKind.TEXT
    return BodyKind.BYTES if schema is None or is_structured else BodyKind.TEXT


def is_binary(schema: Node) -> bool:
    """Whether a schema is of content that travels as it is: a string of format binary, or
    (3.1) of a media type that is no text, in no encoding."""
    if not is_string(schema) and schema.get("type") is not None:
        return False
    if schema.get("format") == "binary" or schema.get("type") == "file":
        return True
    media_type = schema.get("contentMediaType")
    if not isinstance(media_type, str) or "contentEncoding" in schema:
        return False
    return not is_json(media_type) and not essence(media_type).startswith("text/")


def is_string(schema: Node) -> bool:
    kinds = schema.get("type")
    return kinds in ("string", "file", ["string"], ["string", "null"])


def _is_list(schema: Node) -> bool:
    return bool(schema.get("type") == "array")
