"""Schemas of older versions, and shorthands, -> the shape of OpenAPI 3.1, in place.

A tree belongs to this run alone, so what stands in it may be put right where it is.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import Any

from sdkwright.diagnostics import Report
from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve.node import Node

ANNOTATIONS = frozenset(
    (
        *("title", "summary", "description", "default", "deprecated", "example"),
        *("examples", "readOnly", "writeOnly", "nullable", "externalDocs", "$comment"),
        *("xml", "$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema"),
        *("$defs", "$vocabulary"),
    )
)
"""What may stand beside a `$ref` without changing which values it takes, null aside."""
_NULL_OBJECT = {"type": "object", "nullable": True}
_BARE = ANNOTATIONS | {"nullable"}
_TYPED = frozenset(("$ref", "type", "enum", "allOf", "anyOf", "oneOf"))
_UNEVALUATED = {
    "unevaluatedProperties": "additionalProperties",
    "unevaluatedItems": "items",
}
_APPLICATORS = frozenset(
    (
        *("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "not", "contains"),
        "dependentSchemas",
    )
)
"""What may evaluate properties and items from another schema."""


def normalise(node: Node, report: Report) -> None:
    """Mend one Schema object, of whatever version its file is."""
    value = node.fields
    if node.file.version < (3, 0):
        _normalise_swagger(node)
    if node.file.version < (3, 1):
        _normalise_bounds(value)
        _normalise_null_object(node, report)
    if "type" in value:
        _normalise_null(node, report)
        if value["type"] == "string" and value.get("format") == "int-or-string":
            value["type"] = ["integer", "string"]  # as Kubernetes means it
    if value.get("type") == "array" and is_list(value.get("enum")):
        _normalise_list_enum(node, report)
    for key, plain in _UNEVALUATED.items():
        if key in value and not value.keys() & {plain, *_APPLICATORS}:
            place = node.child(key)
            value[plain] = value.pop(key)
            if place.fields:
                place.move(place.value)
    if "$dynamicRef" in value and "$ref" not in value:
        value["$ref"] = value["$dynamicRef"]  # as long as nothing is bound to it
    if "$ref" in value and len(value) > 1:
        _normalise_siblings(node, report)


def _normalise_null_object(node: Node, report: Report) -> None:
    """`anyOf: [{ $ref: ... }, { type: object, nullable: true }]`, by which tools say that
    what is referred to may be null; or `{ nullable: true }`, beside anything that has a type.
    """
    for key in ("anyOf", "oneOf"):
        parts = list(node.elements(key))
        referring = [part for part in parts if "$ref" in part]
        null = [part for part in parts if part.fields == _NULL_OBJECT]
        if len(parts) == 2 and len(referring) == len(null) == 1:
            null[0].value.clear()
            null[0].value["type"] = "null"
            report.note(
                "null-object",
                "an object of nothing that may be null, beside a reference, is taken for null",
                null[0].location,
                "say `nullable` beside an `allOf` of the reference",
            )
        bare = [part for part in parts if _only_may_be_null(part)]
        if len(bare) == 1 and all(
            part.fields.keys() & _TYPED for part in parts if part is not bare[0]
        ):
            del bare[0].value["nullable"]
            bare[0].value["type"] = "null"
            report.note(
                "null-object",
                "what only may be null, beside other choices, is taken for null",
                bare[0].location,
                "say `nullable` beside the choices",
            )


def _only_may_be_null(part: Node) -> bool:
    return part.get("nullable") is True and not siblings(part, _BARE)


def _normalise_null(node: Node, report: Report) -> None:
    """`type: null` of YAML, where the quotes of the name are forgotten."""
    value = node.fields
    names = value["type"] if is_list(value["type"]) else [value["type"]]
    if None not in names:
        return
    report.note(
        "unquoted-null",
        "null is taken for the name of a type here",
        node.child("type").location,
        "put it in quotes",
    )
    named = ["null" if name is None else name for name in names]
    value["type"] = named if is_list(value["type"]) else named[0]


def _normalise_list_enum(node: Node, report: Report) -> None:
    """Known values of a list that are no lists: those of its items are meant."""
    value = node.fields
    items, values = value.setdefault("items", {}), value["enum"]
    if not values or any(is_list(each) or each is None for each in values):
        return
    if not is_object(items) or items.keys() & {"enum", "const", *_APPLICATORS}:
        return
    place = node.child("enum")
    report.note(
        "enum-of-items",
        "the known values of a list are taken for those of its items",
        place.location,
        "put them under `items`",
    )
    items["enum"] = place.move(value.pop("enum"))


def _normalise_swagger(node: Node) -> None:
    value = node.fields
    if "x-nullable" in value:
        value.setdefault("nullable", value.pop("x-nullable"))
    if value.get("type") == "file":
        value |= {"type": "string", "format": "binary"}
    tag = value.get("discriminator")
    if isinstance(tag, str):
        place = node.child("discriminator")
        value["discriminator"] = place.move({"propertyName": tag})


def _normalise_bounds(value: dict[str, Any]) -> None:
    """`exclusiveMinimum: true` makes the minimum an exclusive one."""
    for inclusive, exclusive in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if isinstance(value.get(exclusive), bool):
            is_exclusive = value.pop(exclusive)
            if is_exclusive and inclusive in value:
                value[exclusive] = value.pop(inclusive)


def _normalise_siblings(node: Node, report: Report) -> None:
    """What stands beside `$ref` is ignored up to OpenAPI 3.0, and holds as well from 3.1 on."""
    value = node.fields
    if node.file.version < (3, 1):
        for name in note_siblings(node, ANNOTATIONS, report):
            del value[name]
        return
    others = value.get("allOf", [])
    if siblings(node, ANNOTATIONS) and is_list(others):
        for part in node.elements("allOf"):
            if part.fields:
                part.move(part.value)
        place = node.child("$ref")
        reference = place.move({"$ref": value.pop("$ref")})
        value["allOf"] = [reference, *others]


def note_siblings(node: Node, kept: AbstractSet[str], report: Report) -> list[str]:
    """Report what the standard ignores beside a `$ref`; the names of it."""
    names = siblings(node, kept)
    if names:
        report.note(
            "ignored-siblings",
            f"the standard ignores what stands beside $ref here: {', '.join(names)}",
            node.location,
        )
    return names


def siblings(node: Node, kept: AbstractSet[str]) -> list[str]:
    return [
        name
        for name in node.fields
        if name != "$ref" and name not in kept and not name.startswith("x-")
    ]
