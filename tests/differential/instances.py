"""Makes instances of a schema of 2020-12, good ones and mutated ones, the same in every run.

Nothing has to fit: whether an instance is valid is for others to say.
"""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

import rstr

from sdkwright.load.tree import is_list, is_object

MARK: Final = "zz-unknown"
"""A key that no description knows."""
_DEEPEST: Final = 9
_FORMATS: Final[Mapping[str, tuple[str, ...]]] = {
    "date-time": (
        *("2026-01-02T03:04:05Z", "2026-01-02T03:04:05.123456+02:00"),
        *("2026-01-02T03:04:05", "2026-01-02"),
    ),
    "date": ("2026-01-02", "2026-02-30"),
    "time": ("03:04:05Z", "03:04:05"),
    "duration": ("PT1H30M", "P1Y2M3D", "P2W", "1 day"),
    "uuid": (
        "123e4567-e89b-42d3-8456-426614174000",
        "123E4567E89B42D38456426614174000",
    ),
    "email": ("someone@example.com", "someone"),
    "uri": ("https://example.com/a", "not a uri"),
    "byte": ("aGVsbG8=", "aGVsbG8", "?"),
    "decimal": ("1.50", "one"),
}
_WRONG: Final[Mapping[type, tuple[Any, ...]]] = {
    str: (7, True, ["a"], {}),
    int: ("7", 1.5, 2.0, False),
    float: ("1.5", True, []),
    bool: ("true", 1, {}),
    list: ({}, "a", 1),
    dict: ([], "a", 1),
    type(None): (1, "", {}),
}


class Unmakeable(Exception):
    """The schema contains itself, or accepts nothing that is known."""


@dataclass
class Shape:
    """What a schema comes to when references and compositions are followed."""

    words: dict[str, Any] = field(default_factory=dict[str, Any])
    properties: dict[str, Any] = field(default_factory=dict[str, Any])
    required: dict[str, None] = field(default_factory=dict[str, None])
    tags: dict[str, str] = field(default_factory=dict[str, str])

    def add(self, other: Shape) -> None:
        self.words |= other.words
        self.properties |= other.properties
        self.required |= other.required
        self.tags |= other.tags


@dataclass
class Maker:
    definitions: Mapping[str, Any]
    chance: random.Random
    fullness: float
    """How likely an optional property is there."""

    def make(self, schema: Any, depth: int = 0) -> Any:
        """A value that is meant to be valid. Raises Unmakeable."""
        shape = self._shape(schema, depth)
        words = shape.words
        if "const" in words:
            return copy.deepcopy(words["const"])
        if words.get("enum"):
            return copy.deepcopy(self.chance.choice(words["enum"]))
        match self._kind(shape):
            case "object":
                return self._object(shape, depth)
            case "array":
                return self._array(words, depth)
            case "string":
                return self._string(words)
            case "integer" | "number" as kind:
                return self._number(words, kind)
            case "boolean":
                return self.chance.random() < 0.5
            case "null":
                return None
            case _:
                return self.chance.choice(("text", 1, True, None, [1.5], {"a": None}))

    def _shape(self, schema: Any, depth: int) -> Shape:
        shape = Shape()
        self._gather(schema, shape, depth)
        return shape

    def _gather(self, schema: Any, shape: Shape, depth: int) -> None:
        if schema is False or depth > _DEEPEST + 6:
            raise Unmakeable("nothing fits")
        if schema is True:
            return
        if "$ref" in schema:
            target = self.definitions[schema["$ref"].removeprefix("#/$defs/")]
            self._gather(target, shape, depth + 1)
        for part in schema.get("allOf", ()):
            self._gather(part, shape, depth + 1)
        for key in ("oneOf", "anyOf"):
            if key in schema:
                self._choose(schema, key, shape, depth)
        shape.properties |= schema.get("properties", {})
        shape.required |= dict.fromkeys(schema.get("required", ()))
        shape.words |= schema

    def _choose(self, schema: Any, key: str, shape: Shape, depth: int) -> None:
        variants = list(schema[key])
        self.chance.shuffle(variants)
        if depth > _DEEPEST - 3:
            variants.sort(key=lambda each: len(str(each)))
        tag = schema.get("discriminator")
        for variant in variants:
            attempt = Shape()
            try:
                self._gather(variant, attempt, depth + 1)
                if depth > _DEEPEST - 3 and self._kind(attempt) == "object":
                    self._object(attempt, depth + 1)
            except Unmakeable:
                continue
            if tag is not None:
                for value, meant in tag["mapping"].items():
                    if meant == variant:
                        attempt.tags[tag["propertyName"]] = value
                        attempt.required[tag["propertyName"]] = None
            shape.add(attempt)
            return
        raise Unmakeable(f"no variant of {key}")

    def _kind(self, shape: Shape) -> str | None:
        kinds = shape.words.get("type")
        if is_list(kinds):
            return str(self.chance.choice(kinds))
        if kinds is not None:
            return str(kinds)
        if shape.properties or shape.required:
            return "object"
        return None

    def _object(self, shape: Shape, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for name, child in shape.properties.items():
            is_needed = name in shape.required
            is_wanted = self.chance.random() < self.fullness and depth < _DEEPEST - 4
            if name in shape.tags:
                made[name] = shape.tags[name]
            elif is_needed or is_wanted:
                try:
                    made[name] = self.make(child, depth + 1)
                except Unmakeable:
                    if is_needed:
                        raise
        for name in shape.required:
            made.setdefault(name, shape.tags.get(name, "text"))
        extra = shape.words.get("additionalProperties", False)
        least = shape.words.get("minProperties", 1 if depth < _DEEPEST - 4 else 0)
        while extra is not False and len(made) < least:
            made[f"key{len(made)}"] = self.make(extra, depth + 1)
        return made

    def _array(self, words: Mapping[str, Any], depth: int) -> list[Any]:
        if depth > _DEEPEST:
            raise Unmakeable("too deep")
        made = [self.make(each, depth + 1) for each in words.get("prefixItems", ())]
        wanted = 2 if self.fullness > 0.5 and depth < 4 else 0
        least = max(wanted, words.get("minItems", 0))
        count = min(least, words.get("maxItems", least), len(made) + 20)
        try:
            while len(made) < count:
                made.append(self.make(words.get("items", True), depth + 1))
        except Unmakeable:
            if words.get("minItems", 0):
                raise
        return made

    def _string(self, words: Mapping[str, Any]) -> str:
        if "pattern" in words:
            try:
                return rstr.Rstr(self.chance).xeger(words["pattern"])[:5000]
            except (ValueError, KeyError, RecursionError):
                return "text"  # a pattern that says more than rstr knows
        found = _FORMATS.get(words.get("format", ""))
        if found is not None:
            return found[0] if self.chance.random() < 0.8 else self.chance.choice(found)
        text = self.chance.choice(("text", "Grüße \u2028 😀", "1"))
        return text.ljust(min(words.get("minLength", 0), 5000), "x")[
            : words.get("maxLength")
        ]

    def _number(self, words: Mapping[str, Any], kind: str) -> float:
        step = words.get("multipleOf") or 1
        low = words.get("minimum", words.get("exclusiveMinimum", 0) + step)
        value: float = -(-low // step) * step
        if value > words.get("maximum", value):
            value = words["maximum"]
        if kind == "integer":
            return int(value)
        return value + 0.5 if self.chance.random() < 0.5 else value


def make(probe: str, schema: Any, definitions: Mapping[str, Any]) -> Iterator[Any]:
    """A small one, a full one, and two between."""
    for number, fullness in enumerate((0.0, 1.0, 0.5, 0.25)):
        chance = random.Random(f"{probe} {number}")
        try:
            yield Maker(definitions, chance, fullness).make(schema)
        except Unmakeable:
            continue


def mutations(seed: str, value: Any, most: int) -> Iterator[Any]:
    """The value with one thing changed: another type, null, a key less, a key more."""
    chance = random.Random(seed)
    places = list(_places(value, ()))
    for number in range(min(most, 3 * len(places))):
        place = places[number] if number < len(places) // 4 else chance.choice(places)
        changed = copy.deepcopy(value)
        holder, key = changed, place[-1]
        for step in place[:-1]:
            holder = holder[step]
        old = holder[key]
        kinds = ["type", "type", "null"]
        if is_object(holder) and len(place) > 1:
            kinds += ["less", "less"]
        if is_object(old):
            kinds += ["more", "more"]
        if isinstance(old, str):
            kinds.append("text")
        match chance.choice(kinds):
            case "type":
                holder[key] = copy.deepcopy(chance.choice(_WRONG[type(old)]))
            case "null":
                holder[key] = None
            case "less":
                del holder[key]
            case "more":
                holder[key][MARK] = {"null": None, "number": 1.5}
            case _:
                holder[key] = MARK
        yield changed


def _places(value: Any, way: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    """The way to each value below this one."""
    members: Iterator[tuple[Any, Any]] = iter(())
    if is_object(value):
        members = iter(value.items())
    elif is_list(value):
        members = enumerate(value)
    for key, each in members:
        yield (*way, key)
        yield from _places(each, (*way, key))
