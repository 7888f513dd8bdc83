"""A query parameter that is an object whose members ask for a page -> a parameter for each.

That is how the members travel anyway, in the style that parameters have by default, and
how a description that knows its query names them; so they are arguments like any other.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sdkwright import ir
from sdkwright.lower.kinds import schema_types
from sdkwright.lower.merge import COMPOSITIONS, MergedNode
from sdkwright.lower.page_rules import page_inputs
from sdkwright.lower.page_shape import Input, Kind
from sdkwright.resolve import Node, References

_OTHERS = (*COMPOSITIONS, "allOf", "additionalProperties", "patternProperties", "enum")
_KEPT = ("deprecated", "allowReserved")
_KINDS = {"integer": Kind.WHOLE, "number": Kind.WHOLE, "string": Kind.TEXT}


def spread(node: Node, references: References, taken: frozenset[str]) -> list[Node]:
    """The parameters that a parameter stands for; itself, when it asks for no page or one of
    them has a name that is taken."""
    schema = node.find("schema")
    target = references.follow(schema) if schema is not None else None
    is_exploded = node.get("style", "form") == "form" and node.get("explode", True)
    if node.get("in") != "query" or target is None or not is_exploded:
        return [node]
    members = dict(target.members("properties"))
    is_plain = members and not any(target.get(key) for key in _OTHERS)
    if not is_plain or taken & set(members):
        return [node]
    if not page_inputs(_inputs(members, references)):
        return [node]
    needed = target.get("required", ()) if node.get("required") is True else ()
    return [
        _parameter(node, name, each, name in needed) for name, each in members.items()
    ]


def _inputs(members: dict[str, Node], references: References) -> Iterator[Input]:
    for name, node in members.items():
        target = references.follow(node)
        kinds = schema_types(target) if target is not None else []
        known = [_KINDS.get(kind, Kind.OTHER) for kind in kinds if kind != "null"]
        kind = known[0] if len(known) == 1 else Kind.OTHER
        yield Input(name, kind, ir.Anything(), ir.Doc(), in_body=False)


def _parameter(holder: Node, name: str, schema: Node, is_required: bool) -> Node:
    made: dict[str, Any] = {key: holder.get(key) for key in _KEPT if key in holder}
    made |= {"name": name, "in": "query", "required": is_required}
    return MergedNode(
        value={**made, "schema": schema.value},
        file=holder.file,
        pointer=holder.pointer,
        inner={"schema": schema},
        place=holder.location,
    )
