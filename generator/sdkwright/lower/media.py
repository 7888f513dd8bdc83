"""What a media type is, and how a body of it is written."""

from __future__ import annotations

import re

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.ir import BodyKind
from sdkwright.resolve import Node

MEDIA_TYPE = re.compile(
    r"[!#$%&'*+.^_`|~0-9A-Za-z-]+/[!#$%&'*+.^_`|~0-9A-Za-z-]+( *;[ -~]*)?"
)
FORM = "application/x-www-form-urlencoded"
FORM_DATA = "multipart/form-data"
_LINES = frozenset(
    (
        *("application/jsonl", "application/x-ndjson", "application/ndjson"),
        *("application/jsonlines", "application/x-jsonlines", "application/x-jsonl"),
    )
)
_TEXT = frozenset(("xml", "yaml", "x-yaml", "javascript", "graphql", "sql", "csv"))
"""Subtypes of `application` that are text."""

_STREAMS = {
    "text/event-stream": ir.StreamKind.EVENTS,
    "application/jsonl": ir.StreamKind.JSON_LINES,
    "application/jsonlines": ir.StreamKind.JSON_LINES,
    "application/x-jsonl": ir.StreamKind.JSON_LINES,
    "application/x-jsonlines": ir.StreamKind.JSON_LINES,
    "application/ndjson": ir.StreamKind.JSON_LINES,
    "application/x-ndjson": ir.StreamKind.JSON_LINES,
    "application/stream+json": ir.StreamKind.JSON_LINES,
    "application/json-seq": ir.StreamKind.JSON_SEQUENCE,
}
_BINARY = ("image/", "audio/", "video/", "font/", "application/octet-stream")


def is_json(media_type: str) -> bool:
    """`application/json` and every type with the suffix `+json` (RFC 6839, section 3.1)."""
    kind = essence(media_type)
    if kind in _STREAMS:
        return False
    return kind.endswith(("/json", "+json")) or kind == "*/*"


def stream_kind(media_type: str) -> ir.StreamKind | None:
    """How a body of this media type is cut into items; None for one that is whole."""
    kind = essence(media_type)
    if kind.endswith("+json-seq"):
        return ir.StreamKind.JSON_SEQUENCE
    return _STREAMS.get(kind)


def is_text(media_type: str, schema: Node | None) -> bool:
    """Whether a body that is no JSON is text: by its type, or since it is a plain string."""
    kind = essence(media_type)
    if schema is not None and is_binary(schema):
        return False
    return kind.startswith("text/") or (
        not kind.startswith(_BINARY) and is_plain_string(schema)
    )


def is_plain_string(schema: Node | None) -> bool:
    """Whether a schema says no more than that there is text."""
    return (
        schema is not None
        and schema.get("type") == "string"
        and "contentEncoding" not in schema
        and "format" not in schema
        and "enum" not in schema
    )


def says_nothing(schema: Node | None) -> bool:
    """Whether a schema is missing, or takes any value."""
    if schema is None or schema.value is True:
        return True
    return (
        not set(schema.fields) - {"title", "description"} and schema.value is not False
    )


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
    if name.startswith("multipart/") and (_is_list(schema) or has_items):
        # What the items of form data are called is said nowhere.
        return BodyKind.BYTES if name == FORM_DATA else BodyKind.PARTS
    if name == FORM or name.startswith("multipart/"):
        if schema is not None and not is_structured:
            return BodyKind.TEXT if name == FORM else BodyKind.BYTES
        return BodyKind.FORM if name == FORM else BodyKind.MULTIPART
    if name in _LINES and (has_items or _is_list(schema)):
        return BodyKind.JSON_LINES
    main, _, subtype = name.partition("/")
    is_text = main == "text" or name in _LINES
    if is_text or subtype in _TEXT or subtype.endswith(("+xml", "+yaml")):
        return BodyKind.TEXT
    return BodyKind.BYTES if schema is None or is_structured else BodyKind.TEXT


def note_positions(media: Node, report: Report) -> None:
    """Report what is said of parts by their order where a body is no list that is sent in parts."""
    for key in ("prefixEncoding", "itemEncoding"):
        if key in media:
            report.warning(
                "ignored-encoding",
                f"{key!r} has no effect: it is for lists that are sent in parts",
                media.child(key).location,
                "name the parts in `encoding`, if they have names",
            )


def is_binary(schema: Node) -> bool:
    """Whether a schema is of content that travels as it is: a string of format binary, or
    (3.1) of a media type that is no text, in no encoding."""
    if schema.get("format") in ("byte", "base64", "base64url"):
        return False
    if not is_string(schema) and schema.get("type") is not None:
        return False
    if schema.get("format") == "binary" or schema.get("type") == "file":
        return True
    media_type = schema.get("contentMediaType")
    if not isinstance(media_type, str) or "contentEncoding" in schema:
        return False
    kind = essence(media_type)
    return kind == "*/*" or not (is_json(kind) or kind.startswith("text/"))


def is_string(schema: Node) -> bool:
    kinds = schema.get("type")
    return kinds in ("string", "file", ["string"], ["string", "null"])


def _is_list(schema: Node | None) -> bool:
    return schema is not None and bool(schema.get("type") == "array")
