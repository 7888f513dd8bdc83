"""Parameters, form fields and headers of Swagger 2.0 -> parameters, bodies and headers of OpenAPI 3."""

from __future__ import annotations

from typing import Any

from sdkwright.resolve.node import Node

_OF_SCHEMA = frozenset(
    (
        *("type", "format", "items", "default", "enum", "pattern", "multipleOf"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum"),
        *("maxLength", "minLength", "maxItems", "minItems", "uniqueItems"),
        *("x-nullable", "x-enum-varnames", "x-enum-descriptions", "x-enum-comments"),
        *("x-enumNames", "x-ms-enum"),
    )
)
_RENAMED = {"x-example": "example", "x-examples": "examples"}
_STYLES = {"ssv": "spaceDelimited", "pipes": "pipeDelimited", "tsv": "tabDelimited"}
_MULTIPART = "multipart/form-data"
_URLENCODED = "application/x-www-form-urlencoded"


def lower_parameter(node: Node) -> dict[str, Any]:
    """A parameter of path, query or header; its schema stands where the parameter does."""
    made, schema = _split(node)
    made["schema"] = node.move(schema)
    if node.get("type") == "array":
        made |= _style(node, is_form=node.get("in") == "query")
    return made


def lower_header(node: Node) -> dict[str, Any]:
    made, schema = _split(node)
    made["schema"] = node.move(schema)
    return made


def lower_body(node: Node, media_types: list[str]) -> dict[str, Any]:
    """The request body that a parameter `in: body` is."""
    made = {n: v for n, v in node.fields.items() if n not in ("name", "in", "schema")}
    media: dict[str, Any] = {}
    schema = node.find("schema")
    if schema is not None:
        media["schema"] = schema.move(schema.value) if schema.fields else schema.value
    content = {each: node.move(dict(media)) for each in media_types}
    made["content"] = node.move(content)
    return node.move(made)


def lower_form(
    operation: Node, fields: list[Node], media_types: list[str]
) -> dict[str, Any]:
    """The request body that parameters `in: formData` are together.

    Files travel in multipart only; without any, and without `consumes`, a form does.
    """
    properties: dict[str, Any] = {}
    encoding: dict[str, Any] = {}
    required = [str(e.get("name")) for e in fields if e.get("required") is True]
    for each in fields:
        name = str(each.get("name"))
        made, schema = _split(each)
        schema |= {k: made[k] for k in ("description", "example") if k in made}
        properties[name] = each.move(schema)
        if each.get("type") == "array":
            encoding[name] = each.move(_style(each, is_form=True))
    if any(each.get("type") == "file" for each in fields):
        media_types = [_MULTIPART]
    form: dict[str, Any] = {"type": "object", "properties": properties}
    if required:
        form["required"] = required
    media: dict[str, Any] = {"schema": operation.move(form)}
    if encoding:
        media["encoding"] = operation.move(encoding)
    content = {
        each: operation.move(dict(media)) for each in media_types or [_URLENCODED]
    }
    body: dict[str, Any] = {"content": operation.move(content)}
    if required:
        body["required"] = True
    return operation.move(body)


def _split(node: Node) -> tuple[dict[str, Any], dict[str, Any]]:
    """The members of the object itself, and those that belong to its schema."""
    made: dict[str, Any] = {}
    schema: dict[str, Any] = {}
    for name, value in node.fields.items():
        if name in _OF_SCHEMA:
            schema[name] = value
        elif name != "collectionFormat":
            made[_RENAMED.get(name, name)] = value
    return made, schema


def _style(node: Node, *, is_form: bool) -> dict[str, Any]:
    """`collectionFormat` as a style; one that nobody knows is left for its reader to report."""
    text = str(node.get("collectionFormat", "csv"))
    if text == "multi":
        return {"style": "form", "explode": True}
    if text == "csv":
        return {"style": "form" if is_form else "simple", "explode": False}
    return {"style": _STYLES.get(text, text), "explode": False}
