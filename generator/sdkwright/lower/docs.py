"""Gather what a description says to people about a schema, a parameter or an operation."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from sdkwright.ir import Doc, ScalarKind
from sdkwright.load.tree import is_list
from sdkwright.lower.literals import documented_values
from sdkwright.lower.nulls import is_null
from sdkwright.lower.rules import KEYWORDS
from sdkwright.lower.value_docs import value_docs
from sdkwright.resolve import Node

FORMATS = {
    "date-time": ScalarKind.DATE_TIME,
    "date": ScalarKind.DATE,
    "time": ScalarKind.TIME,
    "duration": ScalarKind.DURATION,
    "uuid": ScalarKind.UUID,
    "decimal": ScalarKind.DECIMAL,
    "byte": ScalarKind.BASE64,
    "base64": ScalarKind.BASE64,  # as pydantic has it
    "base64url": ScalarKind.BASE64URL,
}
"""The formats of strings that have a type of their own; others are documented."""
ENCODINGS = {"base64": ScalarKind.BASE64, "base64url": ScalarKind.BASE64URL}
"""The same, of `contentEncoding` (RFC 4648, sections 4 and 5)."""
CONSTRAINTS = frozenset(KEYWORDS)


def lower_doc(node: Node, schema: Node | None = None) -> Doc:
    """The documentation of `node`, completed by that of its schema where it has none of its own."""
    sources = [node] if schema is None else [node, schema]
    constrained = schema or node
    constraints = list(_constraints(constrained))
    value = _value_or_null(constrained)
    if value is not None:
        sources.append(value)
        constraints += _constraints(value)
    return Doc(
        summary=_first_text(sources, "summary"),
        description=_description(sources),
        deprecated=any(source.get("deprecated") is True for source in sources),
        default=_default(constrained),
        constraints=tuple(constraints),
        examples=tuple(_examples(sources)),
    )


def _value_or_null(node: Node) -> Node | None:
    """What is said of a value that may as well be null, where that stands beside it."""
    for key in ("anyOf", "oneOf"):
        parts = list(node.elements(key))
        values = [part for part in parts if not is_null(part)]
        if len(parts) == 2 and len(values) == 1 and _is_plain(values[0]):
            return values[0]
    return None


def _is_plain(node: Node) -> bool:
    """Whether a schema gets no type of its own, whose documentation it could be."""
    return "$ref" not in node and node.get("type") not in ("object", None)


def _first_text(sources: list[Node], key: str) -> str:
    for source in sources:
        text = source.get(key)
        if isinstance(text, str) and text.strip():
            return text.strip()
    return ""


def _description(sources: list[Node]) -> str:
    values = next((told for each in sources if (told := value_docs(each))), "")
    text = f"{_first_text(sources, 'description')}\n\n{values}".strip()
    for source in sources:
        more = source.find("externalDocs")
        url = more.get("url") if more is not None else None
        if isinstance(url, str) and url.strip() and url not in text:
            return f"{text}\n\nSee {url.strip()}".strip()
    return text


def _default(node: Node) -> str | None:
    if "default" not in node or node.get("default") is None:
        return None
    return as_json(node.get("default"))


def _constraints(node: Node) -> list[str]:
    found: list[str] = []
    text = node.get("format")
    if isinstance(text, str) and text not in FORMATS and text != "binary":
        found.append(f"format {text}")
    values = documented_values(node)
    if values is not None:
        found.append(values)
    found += _more(node)
    fields = node.fields
    if not CONSTRAINTS.isdisjoint(fields):
        for key in KEYWORDS:
            value = fields.get(key)
            if value is not None and value is not False:
                found.append(key if value is True else f"{key} {value}")
    return found


def _more(node: Node) -> Iterator[str]:
    """What keywords say that are about other things than a bound."""
    if isinstance(node.get("contentMediaType"), str):
        yield f"content {node.get('contentMediaType')}"
    if node.get("contentEncoding", "base64") not in ENCODINGS:
        yield f"contentEncoding {node.get('contentEncoding')}"
    for name, node_ in node.members("dependentRequired"):
        yield f"{name} requires {', '.join(map(str, node_.items))}"
    for pattern, _ in node.members("patternProperties"):
        yield f"names match {pattern}"


def _examples(sources: list[Node]) -> list[str]:
    for source in sources:
        examples = source.get("examples")
        if is_list(examples) and examples:
            return [as_json(examples[0])]
        if source.get("example") is not None:
            return [as_json(source.get("example"))]
    return []


def as_json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
