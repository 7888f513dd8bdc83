"""What several schemas demand together, keyword by keyword (JSON Schema 2020-12, core, 10.2.1.1)."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from sdkwright.diagnostics import Report, pointer_text
from sdkwright.load.tree import is_list
from sdkwright.lower.literals import known_values
from sdkwright.resolve import Node

_TEXTS = ("title", "description", "default", "example", "examples", "externalDocs")
_FLAGS = ("readOnly", "writeOnly", "deprecated", "uniqueItems")
_LEAST = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_MOST = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_EQUAL = ("format", "contentEncoding", "contentMediaType", "pattern", "multipleOf")
_SCHEMAS = ("items", "additionalProperties", "propertyNames")
_MAPS = ("patternProperties", "dependentRequired")


@dataclass(slots=True)
class Combination:
    """One schema in the making. What cannot hold together is reported; the last one is taken."""

    report: Report
    owner: Node
    value: dict[str, Any] = field(default_factory=dict[str, Any])
    inner: dict[str, Node] = field(default_factory=dict[str, Node])
    properties: dict[str, Node] = field(default_factory=dict[str, Node])
    described: dict[str, list[Node]] = field(default_factory=dict[str, list[Node]])
    """The places that describe a property, each of which says something of its own."""
    _places: dict[str, Node] = field(default_factory=dict[str, Node])
    """Where the current value of a keyword was found."""

    def add(self, part: Node) -> None:
        is_inherited = self._is_inherited(part)
        for key in part.fields:
            if key in _TEXTS:
                if not is_inherited:
                    self.take(key, part.child(key))
            elif key in _FLAGS:
                if part.get(key) is True and not is_inherited:
                    self.take(key, part.child(key))
            elif key == "properties":
                for name, node in part.members(key):
                    self._describe(name, node)
            elif key == "required":
                known = self.value.setdefault(key, [])
                known += [name for name in part.get(key) or () if name not in known]
            elif key in _LEAST or key in _MOST:
                self._bound(key, part.child(key))
            elif key in _EQUAL:
                self._same(key, part.child(key))
            elif key in _SCHEMAS:
                self._schema(key, part.child(key))
            elif key in _MAPS:
                self.value[key] = {**self.value.get(key, {}), **part.child(key).fields}
                self.inner.setdefault(key, part.child(key))
            elif key == "prefixItems":
                self.take(key, part.child(key))
        self._type(part)
        self._values(part)

    def take(self, key: str, node: Node) -> None:
        self.value[key] = node.value
        self.inner[key] = node
        self._places[key] = node

    def _is_inherited(self, part: Node) -> bool:
        """Whether a part belongs to another schema, which says of itself what it is."""
        steps = self.owner.pointer
        return part.file is not self.owner.file or part.pointer[: len(steps)] != steps

    def _describe(self, name: str, node: Node) -> None:
        places = self.described.setdefault(name, [])
        meanings = [_meaning(place) for place in places]
        if _meaning(node) in meanings:
            places[meanings.index(_meaning(node))] = node
        else:
            places.append(node)
        self.properties[name] = node

    def _bound(self, key: str, node: Node) -> None:
        new, old = node.value, self.value.get(key)
        if _is_number(new) and _is_number(old):
            is_weaker = new < old if key in _LEAST else new > old
            if is_weaker:
                return
        self.take(key, node)

    def _same(self, key: str, node: Node) -> None:
        if key in self.value and self.value[key] != node.value:
            self._conflict(key, node, self.value[key], node.value)
        self.take(key, node)

    def _schema(self, key: str, node: Node) -> None:
        old = self.inner.get(key)
        if old is None or isinstance(old.value, bool) or not old.value:
            if old is None or old.value is not False:
                self.take(key, node)
        elif node.value is False or (node.fields and node.value != old.value):
            self.take(key, node)

    def _type(self, part: Node) -> None:
        named = part.get("type")
        new = [named] if isinstance(named, str) else named
        if not is_list(new) or not new:
            return
        if "nullable" in part and part.get("nullable") is True and "null" not in new:
            new = [*new, "null"]
        old = self.value.get("type")
        if old is not None:
            both = [kind for kind in new if kind in old or _is_whole(kind, old)]
            both += [kind for kind in old if _is_whole(kind, new)]
            if both and both != ["null"]:
                new = both
            else:
                self._conflict("type", part.child("type"), _plain(old), _plain(new))
        self.value["type"] = new
        self._places["type"] = part.child("type")

    def _values(self, part: Node) -> None:
        new = known_values(part)
        if new is None:
            return
        key = "const" if "const" in part else "enum"
        old = self.value.get("enum")
        if old is not None:
            shown = [json.dumps(value) for value in old]
            both = [value for value in new if json.dumps(value) in shown]
            if both:
                new = both
            else:
                self._conflict(key, part.child(key), old, new)
        self.value["enum"] = new
        self._places[key] = part.child(key)

    def _conflict(self, key: str, node: Node, old: Any, new: Any) -> None:
        place = self._places.get(key)
        where = f" at #{pointer_text(place.location.pointer)}" if place else ""
        self.report.note(
            "conflicting-keywords",
            f"parts of an allOf disagree on {key}: {_shown(new)} here, {_shown(old)}{where}; "
            "the last one is taken",
            node.location,
        )


def _meaning(node: Node) -> Any:
    """A schema without what is only said to people."""
    if not node.fields:
        return node.value
    return {key: value for key, value in node.fields.items() if key not in _TEXTS}


def _is_whole(kind: str, others: list[str]) -> bool:
    return kind == "integer" and "number" in others and "integer" not in others


def _plain(kinds: list[str]) -> Any:
    return kinds[0] if len(kinds) == 1 else kinds


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else f"{text[:79]}…"
