"""The JSON types that a schema allows, and what its other keywords say of them."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.load.tree import is_list
from sdkwright.resolve import Node

SCALARS = {
    "string": ir.ScalarKind.STRING,
    "integer": ir.ScalarKind.INTEGER,
    "number": ir.ScalarKind.NUMBER,
    "boolean": ir.ScalarKind.BOOLEAN,
    "null": ir.ScalarKind.NULL,
}
_TELLING = {
    "object": (
        *("properties", "additionalProperties", "required", "patternProperties"),
        *("minProperties", "maxProperties", "propertyNames", "dependentRequired"),
    ),
    "array": ("items", "prefixItems", "minItems", "maxItems", "uniqueItems"),
    "string": ("format", "pattern", "minLength", "maxLength", "contentEncoding"),
    "number": ("minimum", "maximum", "multipleOf"),
}
"""Keywords that are about values of one type only."""
_NUMBER_FORMATS = {
    "int32": "integer",
    "int64": "integer",
    "float": "number",
    "double": "number",
}


def schema_types(node: Node) -> list[str]:
    """The JSON types a schema allows, inferred from its other keywords where it names none."""
    named = node.get("type")
    if isinstance(named, str):
        return [named]
    if is_list(named):
        return [kind for kind in named if isinstance(kind, str)]
    if node.get("format") in _NUMBER_FORMATS:
        return [_NUMBER_FORMATS[node.get("format")]]
    for kind, keywords in _TELLING.items():
        if any(keyword in node for keyword in keywords):
            return [kind]
    return []
