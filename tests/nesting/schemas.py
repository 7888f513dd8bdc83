"""Draws descriptions: a few components and one operation, of all that a schema may be, in
any nesting.

What is drawn is right by the standard, so that the tool has no reason to refuse it. There
is one exception to "any": a schema does not stand in itself with no value in between
(`A: {anyOf: [{$ref: A}]}`), since nobody can say what that means.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from hypothesis import strategies as st

from sdkwright.load.tree import is_object

Schema: TypeAlias = Any
"""An object, or a boolean."""

DEEPEST: Final = 4
COMPONENTS: Final = "#/components/schemas/"
NAMES: Final = (
    *("Item", "item", "ITEM", "Model", "Unknown", "Unset", "str", "List", "dict", "A"),
    *("None", "Any", "Literal", "datetime", "a.b.C", "x__y__C", "1st", "Codec", "-"),
    *("TypeAlias", "value", "class", "Echo", "EchoBody", "Things", "object", "B_b"),
)
PROPERTIES: Final = (
    *("id", "kind", "name", "Name", "class", "self", "None", "str", "int", "list"),
    *("from_dict", "to_dict", "extra_fields", "data", "value", "new", "get", "extra"),
    *("a-b", "a_b", "a b", "aB", "", " ", "1", "$ref", "type", "datetime", "UNSET"),
    *("__init__", "__class__", "_x", '"', "\\", "\n", "\u2028", "\u00e9", "e\u0301"),
    *("\U0001f600", "ünï", "Model", "mro", "field", "container", "key", "x" * 60),
    *("properties", "items", "required", "allOf", "null", "enum", "default", "id_"),
)
TEXTS: Final = ("", "Plain.", '"""', "\\", "a\nb", "{x}", "\u2028", "é" * 99, "# x")
_FORMATS: Final = (
    *("date-time", "date", "time", "duration", "uuid", "byte", "decimal", "email"),
    *("uri", "password", "x-own"),
)
_TAGS: Final = ("kind", "type", "a-b", "class")
_CONSTANTS: Final = ("cat", "dog", "", "a b", "Cat", '"', "None", "1", "é")
_SCALARS: Final = ("string", "integer", "number", "boolean")
_UNCHECKED: Final = (
    ("not", {"const": "never"}),
    ("if", {"required": ["never"]}),
    ("propertyNames", {"minLength": 0}),
    ("dependentRequired", {"never": ["id"]}),
    ("unevaluatedProperties", True),
)


def json_values(depth: int = 1) -> st.SearchStrategy[Any]:
    plain = (
        st.none()
        | st.booleans()
        | st.sampled_from((0, 1, -1, 2**53, 1.0, 0.5, "", "a", "cat", "1", "None"))
    )
    if depth == 0:
        return plain
    inner = json_values(depth - 1)
    return (
        plain
        | st.lists(inner, max_size=2)
        | st.dictionaries(st.sampled_from(("id", "a", "")), inner, max_size=2)
    )


@dataclass
class Drawing:
    """Schemas in one description, in the spelling of 3.0 or 3.1."""

    draw: st.DrawFn
    is_modern: bool
    names: list[str]
    """The components."""

    def one(self, *choices: Any) -> Any:
        return self.draw(st.sampled_from(choices))

    def maybe(self, chance: int = 4) -> bool:
        """Once in so many times."""
        return self.draw(st.integers(1, chance)) == chance

    def schema(self, depth: int, first: int = 0) -> Schema:
        """Any schema; the components before `first` are not to stand in it directly."""
        kinds = [self._scalar, self._values, self._empty, self._reference]
        if depth > 0:
            kinds = [self.object] * 3 + [self._array, self._union, self._tagged]
            kinds += [self._all, self._map, self._tuple, self._types, *kinds[:4]]
            kinds += [self._scalar, self._reference]
        made = self.one(*kinds)(depth - 1, first)
        if self.maybe():
            made = self._nullable(made)
        return self._told(made)

    # What has no schemas in it ----------------------------------------------------------

    def _scalar(self, depth: int, first: int) -> Schema:
        kind = self.one(*_SCALARS)
        made: dict[str, Any] = {"type": kind}
        if kind == "string" and self.maybe(2):
            made["format"] = self.one(*_FORMATS)
        elif kind == "string" and self.maybe():
            made |= self.one(
                {"minLength": 1}, {"maxLength": 9}, {"pattern": "^[a-z]*$"}
            )
        elif kind in ("integer", "number") and self.maybe(3):
            bounds = {"minimum": 1}, {"maximum": 5, "multipleOf": 1}
            made |= self.one(
                {"format": "int64" if kind == "integer" else "double"}, *bounds
            )
        return made

    def _values(self, depth: int, first: int) -> Schema:
        if self.is_modern and self.maybe(3):
            return {"const": self.draw(json_values())}
        kind = self.one(*_SCALARS, None)
        values = {
            "string": st.sampled_from(_CONSTANTS),
            "integer": st.integers(-3, 3),
            "number": st.sampled_from((0.5, 1.0, 2, 1e300)),
            "boolean": st.booleans(),
            None: json_values(),
        }[kind]
        drawn = self.draw(st.lists(values, min_size=1, max_size=5))
        enum = [v for n, v in enumerate(drawn) if repr(v) not in map(repr, drawn[:n])]
        if kind is None:
            return {"enum": enum}
        made = {"type": kind, "enum": enum}
        if self.maybe(3):
            made["default"] = self.one(*enum)
        return made

    def _empty(self, depth: int, first: int) -> Schema:
        return self.one({}, {"description": "Anything."}, *([True] * self.is_modern))

    def _reference(self, depth: int, first: int) -> Schema:
        if first >= len(self.names):
            return self._scalar(depth, first)
        reference = {"$ref": COMPONENTS + self.one(*self.names[first:])}
        if self.maybe(6):
            return {"allOf": [reference]}
        return reference

    # What has -------------------------------------------------------------------------

    def object(self, depth: int, first: int) -> Schema:
        names = self.draw(
            st.lists(st.sampled_from(PROPERTIES), max_size=4, unique=True)
        )
        made: dict[str, Any] = {
            "type": "object",
            "properties": {name: self._property(depth) for name in names},
        }
        required = [name for name in names if self.maybe(2)]
        if self.maybe(9):
            required.append("undescribed")
        if required:
            made["required"] = required
        if self.maybe(3):
            made["additionalProperties"] = self.one(True, False, self.schema(depth))
        if self.is_modern and self.maybe(6):
            made["patternProperties"] = {"^key": self.schema(depth)}
            if not names:
                made.setdefault("additionalProperties", False)
        if self.maybe(8):
            del made["type"]
        if self.is_modern and self.maybe(12):
            made |= [self.one(*_UNCHECKED)]
        return made

    def _property(self, depth: int) -> Schema:
        made = self.schema(depth)
        if self.maybe(6) and is_object(made) and self._takes_siblings(made):
            made = {**made, self.one("readOnly", "writeOnly", "deprecated"): True}
        return made

    def _map(self, depth: int, first: int) -> Schema:
        made: dict[str, Any] = {"type": "object"}
        if self.maybe(5):
            return made
        made["additionalProperties"] = self.one(True, self.schema(depth))
        if self.maybe(5):
            made["minProperties"] = 1
        return made

    def _array(self, depth: int, first: int) -> Schema:
        made: dict[str, Any] = {"type": "array", "items": self.schema(depth)}
        if self.is_modern and self.maybe(6):
            del made["items"]
        if self.maybe(5):
            made |= self.one({"minItems": 1}, {"maxItems": 2}, {"uniqueItems": True})
        return made

    def _tuple(self, depth: int, first: int) -> Schema:
        if not self.is_modern:
            return self._array(depth, first)
        items = [self.schema(depth) for _ in range(self.one(1, 2, 3))]
        made: dict[str, Any] = {"type": "array", "prefixItems": items}
        if self.maybe(2):
            made["minItems"] = len(items)
        if self.maybe(2):
            made["items"] = self.one(False, self.schema(depth))
        return made

    def _types(self, depth: int, first: int) -> Schema:
        if not self.is_modern:
            return self.object(depth, first)
        kinds = ("string", "integer", "number", "boolean", "null", "object", "array")
        chosen = self.draw(
            st.lists(st.sampled_from(kinds), min_size=1, max_size=4, unique=True)
        )
        made: dict[str, Any] = {"type": chosen}
        if "array" in chosen and self.maybe(2):
            made["items"] = self.schema(depth)
        if "object" in chosen and self.maybe(2):
            made["properties"] = {self.one(*PROPERTIES): self.schema(depth)}
        if "string" in chosen and self.maybe(3):
            made["format"] = self.one(*_FORMATS)
        return made

    def _union(self, depth: int, first: int) -> Schema:
        variants = [self.schema(depth, first) for _ in range(self.one(1, 2, 2, 3, 4))]
        made: dict[str, Any] = {self.one("oneOf", "anyOf"): variants}
        if self.maybe(5):
            made |= self.object(depth, first)
        return made

    def _tagged(self, depth: int, first: int) -> Schema:
        """Objects that a constant tells apart, without a discriminator: that needs names."""
        tag = self.one(*_TAGS)
        values = self.draw(
            st.lists(st.sampled_from(_CONSTANTS), min_size=1, max_size=3, unique=True)
        )
        variants: list[Schema] = []
        for value in values:
            variant = self.object(depth, first)
            variant["type"] = "object"
            constant = {"const": value} if self.is_modern else {"enum": [value]}
            variant["properties"] = {**variant["properties"], tag: constant}
            if not self.maybe(4):
                variant["required"] = [*{*variant.get("required", ()), tag}]
                variant["required"].sort()
            variants.append(variant)
        return {self.one("oneOf", "anyOf"): variants}

    def _all(self, depth: int, first: int) -> Schema:
        parts = [
            self.one(self.object, self.object, self._reference, self.schema)(
                depth, first
            )
            for _ in range(self.one(1, 2, 2, 3))
        ]
        made: dict[str, Any] = {"allOf": parts}
        if self.maybe(4):
            made |= self.object(depth, first)
        return made

    # What may be said of all of them ------------------------------------------------------

    def _takes_siblings(self, made: dict[str, Any]) -> bool:
        return self.is_modern or "$ref" not in made

    def _nullable(self, made: Schema) -> Schema:
        if not self.is_modern:
            if is_object(made) and "$ref" not in made and "type" in made:
                enum = {"enum": [*made["enum"], None]} if "enum" in made else {}
                return {**made, "nullable": True, **enum}
            return {"nullable": True, "allOf": [made]} if "$ref" in made else made
        is_plain = is_object(made) and isinstance(made.get("type"), str)
        if is_plain and "enum" not in made and self.maybe(2):
            return {**made, "type": [made["type"], "null"]}
        null = self.one({"type": "null"}, {"const": None}, {"enum": [None]})
        return {self.one("oneOf", "anyOf"): [made, null]}

    def _told(self, made: Schema) -> Schema:
        """With what is said to people."""
        if not is_object(made) or not self._takes_siblings(made):
            return made
        if self.maybe(5):
            made = {**made, "description": self.one(*TEXTS)}
        if self.maybe(8):
            made = {**made, "title": self.one("Title", "Item", "", "a\nb", "self")}
        if self.maybe(10):
            made = {**made, "default": self.draw(json_values())}
        if self.maybe(12):
            made = {**made, "example": self.draw(json_values())}
        return made


@st.composite
def descriptions(draw: st.DrawFn, deepest: int = DEEPEST) -> dict[str, Any]:
    """A whole description: components, and an operation that takes and gives a schema."""
    names = draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=4, unique=True))
    has_family = draw(st.booleans())
    drawing = Drawing(draw, draw(st.booleans()), [*names, *["Parent"] * has_family])
    schemas: dict[str, Schema] = {}
    for number, name in enumerate(names):
        schemas[name] = drawing.schema(draw(st.integers(1, deepest)), number + 1)
    if has_family:
        schemas |= _family(drawing)
    media = {
        "application/json": {"schema": drawing.schema(draw(st.integers(1, deepest)))}
    }
    return {
        "openapi": "3.1.0" if drawing.is_modern else "3.0.3",
        "info": {"title": "Nesting", "version": "1"},
        "paths": {
            "/echo": {
                "put": {
                    "operationId": "echo",
                    "requestBody": {"required": True, "content": media},
                    "responses": {
                        "200": {"description": "The same.", "content": media}
                    },
                }
            }
        },
        "components": {"schemas": schemas},
    }


def _family(drawing: Drawing) -> dict[str, Schema]:
    """Components that a discriminator tells apart: listed, or by what they extend."""
    tag = drawing.one(*_TAGS)
    count = drawing.one(1, 2, 3)
    names = [f"Child{number}" for number in range(1, count + 1)]
    discriminator: dict[str, Any] = {"propertyName": tag}
    if drawing.maybe(2):
        values = drawing.draw(
            st.lists(
                st.sampled_from(_CONSTANTS),
                min_size=count,
                max_size=count,
                unique=True,
            )
        )
        discriminator["mapping"] = {
            value: COMPONENTS + name for value, name in zip(values, names, strict=True)
        }
    parent: dict[str, Any] = {
        "type": "object",
        "required": [tag],
        "properties": {tag: {"type": "string"}},
    }
    made: dict[str, Schema] = {}
    is_hierarchy = drawing.maybe(2)
    if is_hierarchy:
        made["Parent"] = {**parent, "discriminator": discriminator}
    else:
        listed = [{"$ref": COMPONENTS + name} for name in names]
        made["Parent"] = {"oneOf": listed, "discriminator": discriminator}
    mapping: dict[str, str] = discriminator.get("mapping", {})
    tags = {target: value for value, target in mapping.items()}
    for name in names:
        last = len(drawing.names)
        own = drawing.schema(1, last) if drawing.maybe(9) else drawing.object(1, last)
        first = {"$ref": f"{COMPONENTS}Parent"} if is_hierarchy else parent
        made[name] = {"allOf": [first, own]}
        if not drawing.maybe(4):
            value = tags.get(COMPONENTS + name, name)
            made[name]["properties"] = {tag: {"type": "string", "enum": [value]}}
    one = {"$ref": f"{COMPONENTS}Parent"}
    holder = {"one": one, "many": {"type": "array", "items": one}}
    made["Holder"] = {"type": "object", "properties": holder}
    return made
