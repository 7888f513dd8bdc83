"""The example of an answer: the description's own, or one that is made of the examples of
its parts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias
from urllib.parse import unquote

from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve import Document, Node
from sdkwright.resolve.node import unescape

_LONGEST = 4000
"""Characters of an example, as JSON; a longer one is none."""
_DEEPEST = 8
_MOST = 300
"""Schemas that are looked at for one example."""

_Found: TypeAlias = tuple[Any] | None
"""A value, which may be null; None where there is none."""


@dataclass(slots=True)
class Examples:
    """Says nothing about examples that are wrong: who uses one finds out."""

    document: Document
    _left: int = field(default=_MOST, init=False)
    _made: dict[int, _Found] = field(
        default_factory=dict[int, "_Found"], init=False, repr=False
    )
    """By identity of the schema, which many answers may share."""

    def of(self, media: Node) -> str:
        """The example of a Media Type Object, as JSON; empty where there is none."""
        found = next(self._given(media), None)
        schema = media.find("schema")
        if found is None and schema is not None:
            found = self._make(schema)
        if found is None:
            return ""
        try:
            text = json.dumps(found[0], ensure_ascii=False, allow_nan=False)
        except (ValueError, RecursionError):
            return ""
        return text if len(text) <= _LONGEST else ""

    def _make(self, schema: Node) -> _Found:
        node = self.document.references.follow(schema)
        if node is None:
            return None
        known = id(node.value)
        if known not in self._made:
            self._left = _MOST
            self._made[known] = self._of_schema(node, 0)
        return self._made[known]

    def _given(self, media: Node) -> Iterator[_Found]:
        if "example" in media:
            yield (media.get("example"),)
        for _, holder in media.members("examples"):
            node = self._named(holder)
            for key in ("dataValue", "value"):
                if node is not None and key in node:
                    yield (node.get(key),)

    def _named(self, node: Node) -> Node | None:
        """The example that a reference into this document names; without a word when it
        names none, as nothing depends on it."""
        reference = node.get("$ref")
        if not isinstance(reference, str):
            return node
        if not reference.startswith("#/"):
            return None
        steps = [unescape(unquote(step)) for step in reference[2:].split("/")]
        return self.document.root.descend(tuple(steps))

    def _of_schema(self, schema: Node, depth: int) -> _Found:
        self._left -= 1
        node = self.document.references.follow(schema)
        if node is None or depth > _DEEPEST or self._left < 0:
            return None
        if (own := _own(node)) is not None:
            return own
        for key in ("oneOf", "anyOf"):
            for variant in node.elements(key):
                if (found := self._of_schema(variant, depth + 1)) is not None:
                    return found
        items = node.find("items")
        if items is not None:
            item = self._of_schema(items, depth + 1)
            return None if item is None else ([item[0]],)
        return self._of_object(node, depth)

    def _of_object(self, node: Node, depth: int) -> _Found:
        members: dict[str, Any] = {}
        for part in node.elements("allOf"):
            found = self._of_schema(part, depth + 1)
            if found is None or not is_object(found[0]):
                return None
            members |= found[0]
        required = node.get("required")
        for name, schema in node.members("properties"):
            found = self._of_schema(schema, depth + 1)
            if found is not None:
                members[name] = found[0]
            elif is_list(required) and name in required and name not in members:
                return None
        return (members,) if members else None


def _own(node: Node) -> _Found:
    """What a schema says itself about its values."""
    examples = node.get("examples")
    for values in (examples, node.get("enum")):
        if is_list(values) and values and "example" not in node:
            return (values[0],)
    for key in ("example", "const", "default"):
        if node.get(key) is not None:
            return (node.get(key),)
    return None
