"""`const` and `enum` -> the known values of each JSON type.

Known values of one type are `Literals`; those of several types are told apart like any
union. Numbers with a fraction, objects and lists have no literals of their own in most
languages: their values are documented, and their type is kept.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from sdkwright import ir
from sdkwright.diagnostics import Report
from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve import Node


def known_values(node: Node) -> list[Any] | None:
    """The values that `const` and `enum` allow together; None where neither is there."""
    enum = node.get("enum") if "enum" in node else None
    if "const" not in node:
        return enum if is_list(enum) else None
    return [node.get("const")]


def lower_literals(
    node: Node, values: list[Any], kinds: list[str], report: Report
) -> list[ir.Type]:
    """One type for each JSON type among the values, null left out.

    `kinds` are the types that the schema names. A value that is of none of them is
    written as text where text is what it names, and left out otherwise.
    """
    fitting = [v for value in values for v in _fit(value, kinds, node, report)]
    has_fractions = any(json_type(value) == "number" for value in fitting)
    groups: dict[str, list[Any]] = {}
    for value in fitting:
        kind = json_type(value)
        if kind == "integer" and "number" in kinds and has_fractions:
            kind = "number"
        if kind != "null":
            groups.setdefault(kind, []).append(value)
    if "number" in groups:
        groups["number"] += groups.pop("integer", [])
    if {"object", "array"} & groups.keys():
        report.note(
            "structured-enum",
            "enum values that are objects or lists are documented, not checked",
            node.location,
        )
    return [_type_of(kind, group) for kind, group in groups.items()]


def _type_of(kind: str, values: list[Any]) -> ir.Type:
    match kind:
        case "object":
            return ir.MapOf(ir.Anything())
        case "array":
            return ir.ListOf(ir.Anything())
        case "number":
            return ir.Scalar(ir.ScalarKind.NUMBER)
        case _:
            return ir.Literals(tuple(dict.fromkeys(values)))


def _fit(value: Any, kinds: list[str], node: Node, report: Report) -> Iterator[Any]:
    if type(value) is float and value.is_integer() and abs(value) < 2**53:
        value = int(value)  # 1.0 is the integer 1 (JSON Schema 2020-12, core, 4.2.2)
    kind = json_type(value)
    if not kinds or kind in kinds or (kind == "integer" and "number" in kinds):
        yield value
    elif kind != "null":
        shown = json.dumps(value, ensure_ascii=False)
        if "string" in kinds and kind not in {"object", "array"}:
            meant: Any = shown
            fate, hint = "taken as text", "quote it, if it is meant to be text"
        else:
            meant = _meant(value, kinds) if isinstance(value, str) else None
            fate = "left out" if meant is None else f"taken for {json.dumps(meant)}"
            hint = ""
        report.note(
            "enum-of-other-type",
            f"the known value {shown} is not of the type {' or '.join(kinds)}; it is "
            + fate,
            node.location,
            hint or None,
        )
        if meant is not None:
            yield meant


_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,14})")


def _meant(text: str, kinds: list[str]) -> int | bool | None:
    """The integer or boolean that a text is, which has quotes for no reason."""
    if "boolean" in kinds and text in ("true", "false"):
        return text == "true"
    is_whole = _WHOLE.fullmatch(text) and {"integer", "number"} & set(kinds)
    return int(text) if is_whole else None


_JSON_TYPES: Mapping[type, str] = {
    str: "string",
    bool: "boolean",
    int: "integer",
    float: "number",
    type(None): "null",
}


def json_type(value: object) -> str:
    """The word of JSON Schema for the type of a value."""
    if is_object(value):
        return "object"
    return _JSON_TYPES.get(type(value), "array")


def documented_values(node: Node) -> str | None:
    """What is said of known values that the type does not show."""
    values = known_values(node)
    if not values or node.get("type") == "string":
        return None
    kinds = {json_type(value) for value in values}
    if not kinds & {"object", "array"} and all(
        value.is_integer() for value in values if isinstance(value, float)
    ):
        return None
    return f"one of {', '.join(json.dumps(v, ensure_ascii=False) for v in values)}"
