"""Find schemas that are written out where a reference to another could stand, as tools
leave them that resolve all references.

A copy is what has the same JSON as exactly one component, or what has a title that is
given to one and the same JSON everywhere. Anything less could be chance.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdkwright import ir
from sdkwright.load.tree import is_list, is_object
from sdkwright.lower.origins import origin_of
from sdkwright.resolve import Node

_PARTS = ("allOf", "oneOf", "anyOf")
_TITLE = re.compile(r"(?=[^\W\d])\w+(?:[ .-]\w+){0,4}")
"""One that can be a name."""
_ARTICLE = re.compile(r"(?:an?|the) ", re.IGNORECASE)
_OF_PLACE = ("$dynamicRef", "$dynamicAnchor", "$id", "$anchor")
"""What means something else in another place."""


@dataclass(frozen=True, slots=True)
class Original:
    """The schema that copies stand for."""

    node: Node
    origin: ir.Origin


class Copies:
    """What is written out more than once in one description, each looked at once."""

    def __init__(self, root: Node, families: dict[str, Any]) -> None:
        self._file = root.file
        self._components: dict[frozenset[str], list[Node]] = {}
        self._names: set[str] = set()
        self._known: dict[str, Original | None] = {}
        """By JSON: the component with it, None where several have it; or the first of a title."""
        self._titled: dict[str, list[dict[str, Any]]] = {}
        components = root.find("components")
        for name, node in components.members("schemas") if components else ():
            self._names.add(_folded(name))
            shape = _shape(node.value)
            if shape and node.id not in families:
                self._components.setdefault(shape, []).append(node)
        for schema in _titled(root.value):
            self._titled.setdefault(schema["title"], []).append(schema)
        self._titles: dict[str, str] = {}
        """By title: the JSON that it is given to; empty where it is given to several."""

    def original(self, node: Node) -> Original | None:
        """What a schema is a copy of, perhaps itself."""
        if type(node) is not Node or node.file is not self._file:
            return None
        shape = _shape(node.value)
        if not shape:
            return None
        title = node.get("title")
        is_titled = isinstance(title, str) and len(self._titled.get(title, ())) > 1
        if shape not in self._components and not is_titled:
            return None
        self._learn(self._components.get(shape, []))
        text = _text(node.value)
        if text in self._known:
            return self._known[text]
        if not is_titled or self._title(title) != text:
            return None
        self._known[text] = Original(node, ir.Origin(_ARTICLE.sub("", title, 1)))
        return self._known[text]

    def _learn(self, components: list[Node]) -> None:
        while components:
            each = components.pop()
            text = _text(each.value)
            same = Original(each, origin_of(each))
            self._known[text] = None if text in self._known else same

    def _title(self, title: str) -> str:
        if title not in self._titles:
            is_name = _TITLE.fullmatch(title) and _folded(title) not in self._names
            texts = {_text(each) for each in self._titled[title]} if is_name else ()
            self._titles[title] = next(iter(texts)) if len(texts) == 1 else ""
        return self._titles[title]


def _shape(schema: Any) -> frozenset[str]:
    """The names of the properties, also of those in parts; none for what is no object."""
    if not is_object(schema):
        return frozenset()
    found = [schema.get("properties")]
    for key in _PARTS:
        parts = schema.get(key)
        if is_list(parts):
            found += [each.get("properties") for each in parts if is_object(each)]
    return frozenset(name for each in found if is_object(each) for name in each)


def _text(schema: dict[str, Any]) -> str:
    """The same for the same JSON, and only for that; its own for what depends on its place."""
    text = json.dumps(schema, sort_keys=True)
    is_bound = any(f'"{key}"' in text for key in _OF_PLACE)
    return f"{id(schema)}" if is_bound else text


def _titled(tree: Any) -> Iterator[dict[str, Any]]:
    """The objects with a title and properties, in no particular order."""
    pending: list[Any] = [tree]
    while pending:
        value = pending.pop()
        if is_list(value):
            pending += [e for e in value if e.__class__ in (dict, list)]
            continue
        pending += [e for e in value.values() if e.__class__ in (dict, list)]
        if value.get("properties") and isinstance(value.get("title"), str):
            yield value


def _folded(name: str) -> str:
    return re.sub(r"[\W_]+", "", name).casefold()
