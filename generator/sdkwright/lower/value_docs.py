"""What extensions say of known values: the names of numbers, and what values mean."""

from __future__ import annotations

import json
import re
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
_WORD = re.compile(r"[^\W\d_]?[^\W\dA-Z_]+|[A-Z]+(?![^\W\dA-Z_])|\d+")
_MICROSOFT = "x-ms-enum"


def value_docs(node: Node) -> str:
    """A sentence on the names of values, and a line for each value that is described."""
    values: list[Any] = known_values(node) or []
    if not values:
        return ""
    names = dict(_named(node, values))
    lines = [
        f"* `{_shown(value)}`: {' '.join(text.split())}"
        for value, text in _meanings(node, values, names)
    ]
    told = [
        f"{_quoted(values[index])} is {name}"
        for index, name in names.items()
        if _says_more(name, values[index], len(names) == len(values))
    ]
    sentence = f"{', '.join(told)}." if told else ""
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


def _says_more(name: str, value: Any, are_all_named: bool) -> bool:
    """Whether a name says what the value does not: that of a number, where all have one, and
    that of a text which is not made of its words."""
    if not isinstance(value, str):
        return are_all_named
    words = [word.lower() for word in _WORD.findall(name)]
    plain = "".join(_WORD.findall(value)).lower()
    ends = {"".join(words[at:]) for at in range(len(words))}
    return bool(words) and plain not in ends


def _quoted(value: Any) -> str:
    text = _shown(value)
    return f"`{text}`" if text.strip() else f"`{json.dumps(text)}`"


def _shown(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
