"""Makes JSON values that a schema of a description accepts, to call operations with.

The values come from the constraints, not from the examples, which real descriptions get
wrong too often. Nothing here is shared with the tool but the document that it read.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field
from typing import Any

import rstr

from sdkwright.load.tree import is_list
from sdkwright.resolve import Document, Node

_DEEPEST = 12
_FORMATS = {
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "time": "03:04:05Z",
    "duration": "P1D",
    "uuid": "123e4567-e89b-42d3-8456-426614174000",
    "email": "someone@example.com",
    "idn-email": "someone@example.com",
    "uri": "https://example.com/a",
    "url": "https://example.com/a",
    "uri-reference": "/a",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "aGVsbG8=",
    "decimal": "1.5",
}
_LOWER = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")


class Unmakeable(Exception):
    """No value was found: the schema contains itself, or accepts nothing that is known."""


@dataclass
class Shape:
    """What a schema comes to when references and compositions are followed."""

    keywords: dict[str, Any] = field(default_factory=dict[str, Any])
    properties: dict[str, Node] = field(default_factory=dict[str, Node])
    required: dict[str, None] = field(default_factory=dict[str, None])
    children: dict[str, Node] = field(default_factory=dict[str, Node])
    """`items` and `additionalProperties`, as places."""
    fixed: dict[str, str] = field(default_factory=dict[str, str])
    """Properties whose value a discriminator asks for."""


@dataclass
class Instances:
    document: Document
    is_full: bool = False
    """Whether optional properties are there as well, near the root."""

    def make(self, schema: Node, depth: int = 0) -> Any:
        """A value that the schema accepts. Raises Unmakeable."""
        if depth > _DEEPEST:
            raise Unmakeable("too deep")
        shape = Shape()
        self._gather(schema, shape, depth)
        words = shape.keywords
        if "const" in words:
            return words["const"]
        if "enum" in words:
            values = [value for value in words["enum"] if value is not None]
            return values[0] if values else None
        kind = _type_of(shape)
        match kind:
            case "object":
                return self._object(shape, depth)
            case "array":
                return self._array(shape, depth)
            case "string":
                return _string(words)
            case "integer" | "number":
                return _number(words, kind)
            case "boolean":
                return True
            case "null":
                return None
            case _:
                return "anything"

    def _gather(self, schema: Node, shape: Shape, depth: int) -> None:
        seen: set[int] = set()
        while "$ref" in schema:
            if id(schema.value) in seen:
                raise Unmakeable("a reference to itself")
            seen.add(id(schema.value))
            self._absorb(schema, shape)
            target = self.document.references.follow(schema)
            if target is None:
                raise Unmakeable("a reference to nothing")
            schema = target
        if schema.value is False:
            raise Unmakeable("false")
        if depth > _DEEPEST:
            raise Unmakeable("too deep")
        self._absorb(schema, shape)
        for part in schema.elements("allOf"):
            self._gather(part, shape, depth + 1)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                self._choose(schema, key, shape, depth)

    def _choose(self, schema: Node, key: str, shape: Shape, depth: int) -> None:
        """Take the first variant that a value can be made of."""
        for variant in schema.elements(key):
            if variant.get("type") == "null" or variant.get("enum") == [None]:
                continue
            attempt = Shape()
            try:
                self._gather(variant, attempt, depth + 1)
                self._tag(schema, variant, attempt)
                if _type_of(attempt) == "object":
                    self._object(attempt, depth + 1)
            except Unmakeable:
                continue
            shape.keywords |= attempt.keywords
            shape.properties |= attempt.properties
            shape.required |= attempt.required
            shape.children |= attempt.children
            shape.fixed |= attempt.fixed
            return
        raise Unmakeable(f"no variant of {key}")

    @staticmethod
    def _tag(schema: Node, variant: Node, shape: Shape) -> None:
        discriminator = schema.find("discriminator")
        reference = variant.get("$ref")
        if discriminator is None or not isinstance(reference, str):
            return
        name = discriminator.get("propertyName")
        own = shape.properties.get(name)
        if own is not None and ("const" in own or "enum" in own):
            return
        mapping: dict[str, str] = discriminator.get("mapping") or {}
        found = [
            value
            for value, target in mapping.items()
            if target in (reference, reference.rsplit("/", 1)[-1])
        ]
        shape.fixed[name] = found[0] if found else reference.rsplit("/", 1)[-1]
        shape.required[name] = None

    @staticmethod
    def _absorb(schema: Node, shape: Shape) -> None:
        for name, child in schema.members("properties"):
            shape.properties[name] = child
        for name in schema.get("required") or ():
            shape.required[name] = None
        for key in ("items", "additionalProperties"):
            found = schema.find(key)
            if found is not None:
                shape.children[key] = found
        for key, value in schema.fields.items():
            known = shape.keywords.get(key)
            if known is not None and key in _LOWER and known > value:
                continue
            if key == "enum" and known is not None:
                value = [each for each in value if each in known] or value
            shape.keywords[key] = value

    def _object(self, shape: Shape, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, child in shape.properties.items():
            is_needed = name in shape.required
            # What only the server sets is needed to build an object, and not sent.
            is_wanted = self.is_full and depth < 2 and not self._is_read_only(child)
            if not (is_needed or is_wanted):
                continue
            if name in shape.fixed:
                made[name] = shape.fixed[name]
                continue
            try:
                made[name] = self.make(child, depth + 1)
            except Unmakeable:
                if is_needed:
                    raise
        for name in shape.required:
            if name not in shape.properties:
                made[name] = shape.fixed.get(name, "anything")
        extra = shape.children.get("additionalProperties")
        least = shape.keywords.get("minProperties", 0)
        while extra is not None and extra.value is not False and len(made) < least:
            made[f"key{len(made)}"] = self.make(extra, depth + 1)
        for name, child in shape.properties.items():
            if len(made) >= least:
                break
            if name not in made and not self._is_read_only(child):
                made[name] = self.make(child, depth + 1)
        return made

    def _is_read_only(self, schema: Node) -> bool:
        target = self.document.references.follow(schema)
        return schema.get("readOnly") is True or (
            target is not None and target.get("readOnly") is True
        )

    def _array(self, shape: Shape, depth: int) -> list[Any]:
        items = shape.children.get("items")
        count = shape.keywords.get("minItems", 1)
        if items is None:
            return ["anything"] * count
        try:
            first = self.make(items, depth + 1)
        except Unmakeable:
            if shape.keywords.get("minItems", 0) == 0:
                return []
            raise
        made = [first] * max(count, 1 if depth < 3 else 0)
        if shape.keywords.get("uniqueItems") and count > 1:
            made = [
                f"{first}{n}" if isinstance(first, str) else n for n in range(count)
            ]
        return made[: shape.keywords.get("maxItems", len(made))]


def _type_of(shape: Shape) -> str | None:
    kinds = shape.keywords.get("type")
    if is_list(kinds):
        known = [kind for kind in kinds if kind != "null"]
        return known[0] if known else "null"
    if kinds is not None:
        return str(kinds)
    if shape.properties or shape.required or "additionalProperties" in shape.children:
        return "object"
    if "items" in shape.children:
        return "array"
    if {"pattern", "minLength", "format"} & shape.keywords.keys():
        return "string"
    return None


def _string(words: dict[str, Any]) -> str:
    least, most = words.get("minLength", 1), words.get("maxLength", 10_000)
    pattern = words.get("pattern")
    if pattern is not None:
        return _matching(pattern, least, most)
    text = _FORMATS.get(words.get("format", ""), "text")
    return text.ljust(least, "x")[:most] if text == "text" else text


def _matching(pattern: str, least: int, most: int) -> str:
    """A text that the pattern finds; the same in every run."""
    plain = pattern.replace(r"\p{L}", "[a-z]").replace("(?i)", "")
    made = rstr.Rstr(random.Random(7))
    for _ in range(50):
        try:
            text = made.xeger(plain)
        except (re.error, ValueError, KeyError, IndexError) as fault:
            raise Unmakeable(f"pattern {pattern}: {fault}") from None
        if least <= len(text) <= most:
            return text
    raise Unmakeable(f"pattern {pattern}")


def _number(words: dict[str, Any], kind: str) -> float:
    step = words.get("multipleOf") or 1
    low = words.get("minimum", 1)
    above = words.get("exclusiveMinimum")
    if above is True:
        low += step
    elif isinstance(above, (int, float)):
        low = max(low, above + step)
    value: float = -(-low // step) * step
    highest = words.get("maximum")
    if highest is not None and value > highest:
        value = highest
    below = words.get("exclusiveMaximum")
    if not isinstance(below, bool) and below is not None and value >= below:
        value = below - step
    return int(value) if kind == "integer" or value == int(value) else value
