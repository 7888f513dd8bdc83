"""What a reference to an object of another kind evidently means: the schema of a response, or
the response that has a schema."""

from __future__ import annotations

from sdkwright.resolve.node import Node
from sdkwright.resolve.references import inline

_HAVING_SCHEMAS = ("response", "requestBody", "parameter", "header", "mediaType")
_BODIES = ("response", "requestBody")


def take_meant(node: Node, target: Node, kind: str, found: str | None) -> str:
    """Put what is meant in the place of the reference; what that is, or nothing where it is not clear."""
    if kind == "schema" and found in _HAVING_SCHEMAS:
        schema = _schema_of(target)
        if schema is None:
            node.fields.clear()
            return "it has no schema, so any value is taken"
        if schema.value is node.value:
            return ""
        inline(node, schema)
        return "its schema is taken"
    if kind in (*_BODIES, "header") and found == "schema":
        schema_reference = node.move({"$ref": node.get("$ref")})
        node.fields.clear()
        if kind == "header":
            node.fields["schema"] = schema_reference
            return "a header with this schema is taken"
        if kind == "response":
            node.fields["description"] = ""
        media = node.move({"schema": schema_reference})
        node.fields["content"] = node.move({"application/json": media})
        return f"a {kind} of JSON with this schema is taken"
    return ""


def _schema_of(target: Node) -> Node | None:
    """Of the object itself, or of the first of its media types."""
    if "schema" in target:
        return target.child("schema")
    for _, media in target.members("content"):
        return media.find("schema")
    return None
