"""The schemas of a body that is a sequence of items -> what an item is.

A `schema` is that of one item: of the data of an event, or of a line. An `itemSchema`
(OpenAPI 3.2) is that of a line, or of an event as an object of its fields; so are the
items of a `schema` that is a list, as it is of all that comes, and a `schema` whose
objects have a name and data and nothing that an event has not.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright import ir
from sdkwright.lower.media import is_json, is_plain_string, says_nothing
from sdkwright.lower.schemas import Schemas
from sdkwright.resolve import Document, Node, References

_FIELDS = frozenset(("data", "event", "id", "retry"))
_NAMED = frozenset(("data", "event"))
_DEPTH = 20
_ITEM = "event"
_SWITCHES = ("stream", "streaming")


@dataclass(frozen=True, slots=True)
class Streams:
    document: Document
    schemas: Schemas
    parents: tuple[str, ...]

    def events(self, kind: ir.StreamKind, media: Node) -> tuple[ir.Event, ...]:
        """What the items are; at least one."""
        item = media.find("itemSchema")
        if kind is not ir.StreamKind.EVENTS:
            return (ir.Event(self._line(item, media.find("schema"))),)
        schema = media.find("schema")
        whole = None if schema is None else self.document.references.follow(schema)
        if item is None and whole is not None and whole.get("type") == "array":
            item = whole.find("items")
        elif item is None and schema is not None and self._is_of_fields(schema):
            item = schema
        if item is None:
            return (self._data(schema, ""),)
        shapes = list(self._shapes(item, {}, 0))
        if not any("data" in shape for shape in shapes):
            return (self._data(item, ""),)
        found: dict[str, ir.Event] = {}
        for shape in shapes:
            names = self._names(shape.get("event"))
            for name in names or ("",):
                event = self._field(shape.get("data"), name)
                found.setdefault(name, event)
        return tuple(found.values())

    def _is_of_fields(self, schema: Node) -> bool:
        return all(
            _NAMED <= shape.keys() <= _FIELDS for shape in self._shapes(schema, {}, 0)
        )

    def _line(self, item: Node | None, schema: Node | None) -> ir.Type:
        if item is None and schema is not None:
            target = self.document.references.follow(schema)
            if target is not None and target.get("type") == "array":
                item = target.find("items")
            elif not is_plain_string(target):  # that of the whole text says nothing
                item = schema
        if item is None:
            return ir.Anything()
        return self.schemas.lower(item, ir.Origin("item", self.parents, "response"))

    def _data(self, schema: Node | None, name: str) -> ir.Event:
        """The data of events, by the schema of their JSON."""
        target = None if schema is None else self.document.references.follow(schema)
        if schema is None or says_nothing(target) or is_plain_string(target):
            return ir.Event(ir.Scalar(ir.ScalarKind.STRING), name, is_text=True)
        origin = ir.Origin(f"{name} {_ITEM}".strip(), self.parents, "response")
        return ir.Event(self.schemas.lower(schema, origin), name)

    def _field(self, data: Node | None, name: str) -> ir.Event:
        """The data of events, by the schema of the field `data`, which is text on the wire."""
        target = None if data is None else self.document.references.follow(data)
        if target is None:
            return ir.Event(ir.Scalar(ir.ScalarKind.STRING), name, is_text=True)
        content = target.find("contentSchema")
        if content is not None:
            return self._data(content, name)
        if is_json(str(target.get("contentMediaType", ""))):
            return ir.Event(ir.Anything(), name)
        if target.get("type") == "string":
            return ir.Event(ir.Scalar(ir.ScalarKind.STRING), name, is_text=True)
        return self._data(data, name)

    def _shapes(
        self, node: Node, above: dict[str, Node], depth: int
    ) -> Iterator[dict[str, Node]]:
        """The properties of each kind of event that a schema allows."""
        fields = {**above, **self._properties(node, depth)}
        target = self.document.references.follow(node) if "$ref" in node else None
        choices = [
            choice
            for holder in (node, target)
            if holder is not None
            for key in ("oneOf", "anyOf")
            for choice in holder.elements(key)
        ]
        if not choices or depth > _DEPTH:
            yield fields
        for choice in choices:
            yield from self._shapes(choice, fields, depth + 1)

    def _properties(self, node: Node, depth: int) -> dict[str, Node]:
        found: dict[str, Node] = {}
        if "$ref" in node and depth <= _DEPTH:
            target = self.document.references.follow(node)
            if target is not None:
                found.update(self._properties(target, depth + 1))
        for part in node.elements("allOf"):
            if depth <= _DEPTH:
                found.update(self._properties(part, depth + 1))
        found.update(node.members("properties"))
        return found

    def _names(self, event: Node | None) -> tuple[str, ...]:
        """The names that events of a kind have; none where the schema does not say."""
        target = None if event is None else self.document.references.follow(event)
        if target is None:
            return ()
        if isinstance(target.get("const"), str):
            return (target.get("const"),)
        values = target.find("enum")
        return tuple(
            value
            for value in (values.items if values else ())
            if isinstance(value, str)
        )


def find_switch(operation: Node, references: References) -> Node | None:
    """The boolean property of the request body that asks for a stream."""
    body = operation.find("requestBody")
    target = None if body is None else references.follow(body)
    for _, holder in target.members("content") if target is not None else ():
        media = references.follow(holder)
        schema = None if media is None else media.find("schema")
        if schema is not None:
            found = _switch_of(schema, references, 0)
            if found is not None:
                return found
    return None


def _switch_of(schema: Node, references: References, depth: int) -> Node | None:
    target = references.follow(schema)
    if target is None or depth > _DEPTH:
        return None
    properties = target.find("properties")
    for name in _SWITCHES:
        found = None if properties is None else properties.find(name)
        if found is not None and _is_boolean(found, references, 0):
            return found
    for key in ("allOf", "oneOf", "anyOf"):
        parts = [
            _switch_of(each, references, depth + 1) for each in target.elements(key)
        ]
        found = next((part for part in parts if part is not None), None)
        if found is not None and (key == "allOf" or None not in parts):
            return found
    return None


def _is_boolean(schema: Node, references: References, depth: int) -> bool:
    target = references.follow(schema)
    if target is None or depth > _DEPTH:
        return False
    kinds = target.get("type")
    if kinds == "boolean" or (isinstance(kinds, list) and "boolean" in kinds):
        return True
    return any(
        _is_boolean(part, references, depth + 1)
        for key in ("allOf", "oneOf", "anyOf")
        for part in target.elements(key)
    )
