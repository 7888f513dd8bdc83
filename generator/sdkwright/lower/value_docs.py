"""What extensions say of known values: the names of numbers, and what values mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sdkwright.load.tree import is_list, is_object
from sdkwright.lower.literals import known_values
from sdkwright.resolve import Node

_NAMES = ("x-enum-varnames", "x-enumNames", "x-enum-names")
_MEANINGS = (
    *("x-enum-descriptions", "x-enumDescriptions", "x-google-enum-descriptions"),
    "x-enum-comments",
)
_MICROSOFT = "x-ms-enum"


def value_docs(node: Node) -> str:
    """A sentence on the names of numbers, and a line for each value that is described."""
    values: list[Any] = known_values(node) or []
    if not values:
        return ""
    names = dict(_named(node, values))
    lines = [
        f"* `{_shown(value)}`: {' '.join(text.split())}"
        for value, text in _meanings(node, values, names)
    ]
    told = [
        f"`{_shown(value)}` is {name}"
        for value, name in zip(values, names.values(), strict=False)
        if not isinstance(value, str)
    ]
    sentence = f"{', '.join(told)}." if told and len(names) == len(values) else ""
    return "\n\n".join(part for part in (sentence, "\n".join(lines)) if part)


def _named(node: Node, values: list[Any]) -> Iterator[tuple[int, str]]:
    """The names that values have in programs, by the index of the value."""
    for key in _NAMES:
        names = node.get(key)
        if is_list(names) and len(names) == len(values):
            yield from enumerate(map(str, names))
            return
    for index, value in enumerate(values):
        name = _microsoft(node, value).get("name")
        if isinstance(name, str):
            yield index, name


def _meanings(
    node: Node, values: list[Any], names: Mapping[int, str]
) -> Iterator[tuple[Any, str]]:
    found = next((node.get(key) for key in _MEANINGS if key in node), None)
    for index, value in enumerate(values):
        text: object = _microsoft(node, value).get("description")
        if is_list(found) and len(found) == len(values):
            text = found[index]
        elif is_object(found):
            text = found.get(_shown(value), found.get(names.get(index, "")))
        if isinstance(text, str) and text.strip():
            yield value, text


def _microsoft(node: Node, value: Any) -> Mapping[str, Any]:
    """What `x-ms-enum` says of a value."""
    holder = node.find(_MICROSOFT)
    for each in holder.elements("values") if holder is not None else ():
        if each.get("value") == value:
            return each.fields
    return {}


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
