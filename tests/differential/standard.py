"""Schemas of a description as JSON Schema 2020-12, read here without the tool.

Only what says which values are valid is kept, and every `$ref` leads into `$defs`, so
that what comes out stands by itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sdkwright.load.tree import is_list, is_object

SCHEMA_KEYS: Final = (
    *("items", "additionalProperties", "not", "if", "then", "else", "contains"),
    *("propertyNames", "unevaluatedProperties", "unevaluatedItems"),
)
LIST_KEYS: Final = ("allOf", "anyOf", "oneOf", "prefixItems")
MAP_KEYS: Final = ("properties", "patternProperties", "dependentSchemas")
_PLAIN: Final = (
    *("type", "enum", "const", "required", "minimum", "maximum", "exclusiveMinimum"),
    *("exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
    *("minContains", "maxContains", "dependentRequired", "format", "contentEncoding"),
    *("readOnly", "writeOnly"),
)
_TYPES: Final = frozenset(
    ("string", "integer", "number", "boolean", "null", "object", "array")
)


class Unreadable(Exception):
    """A reference to what is not there, or to another file."""


@dataclass
class Standard:
    """The schemas of one description that were asked for, and what they refer to."""

    root: Mapping[str, Any]
    definitions: dict[str, Any] = field(default_factory=dict[str, Any])
    """`$defs`: by the pointer, with its slashes and tildes spelled otherwise."""

    tags: set[str] = field(default_factory=set[str])
    """The properties that discriminators name."""

    @property
    def version(self) -> tuple[int, int]:
        text = str(self.root.get("openapi") or self.root.get("swagger"))
        major, minor = text.split(".")[:2]
        return int(major), int(minor)

    def read(self, schema: Any) -> Any:
        """The schema in the shape of 2020-12. Raises Unreadable."""
        if not is_object(schema):
            return schema is not False
        found: dict[str, Any] = {}
        if "$ref" in schema:
            found["$ref"] = f"#/$defs/{self._define(schema['$ref'])}"
            if self.follow(schema["$ref"]).get("writeOnly") is True:
                found["writeOnly"] = (
                    True  # of the target, which may be any kind of union
                )
            if self.version < (3, 1):
                return found
        for key in _PLAIN:
            if key in schema:
                found[key] = schema[key]
        for key in SCHEMA_KEYS:
            if isinstance(schema.get(key), dict | bool):
                found[key] = self.read(schema[key])
        for key in LIST_KEYS:
            if is_list(schema.get(key)):
                found[key] = [self.read(each) for each in schema[key]]
        for key in MAP_KEYS:
            if is_object(schema.get(key)):
                found[key] = {
                    name: self.read(each) for name, each in schema[key].items()
                }
        self._read_tag(schema, found)
        _mend(found)
        if schema.get("nullable") is True or schema.get("x-nullable") is True:
            return {"anyOf": [found, {"type": "null"}]}
        return found

    def follow(self, reference: str) -> Any:
        """What a reference leads to, as it was written. Raises Unreadable."""
        if not reference.startswith("#/"):
            raise Unreadable(reference)
        node: Any = self.root
        for step in reference[2:].split("/"):
            name = step.replace("~1", "/").replace("~0", "~").replace("%7B", "{")
            name = name.replace("%7D", "}")
            try:
                node = node[int(name) if is_list(node) else name]
            except (KeyError, ValueError, IndexError, TypeError):
                raise Unreadable(reference) from None
        return node

    def _define(self, reference: str) -> str:
        name = re.sub(r"[^A-Za-z0-9_.-]", "_", reference.removeprefix("#/"))
        if name not in self.definitions:
            self.definitions[name] = True  # for what leads back here
            try:
                self.definitions[name] = self.read(self.follow(reference))
            except Unreadable:
                del self.definitions[name]
                raise
        return name

    def _read_tag(self, schema: Mapping[str, Any], found: dict[str, Any]) -> None:
        """`discriminator`, with the variant that each value means."""
        tag = schema.get("discriminator")
        if isinstance(tag, str):
            tag = {"propertyName": tag}
        if not is_object(tag):
            return
        self.tags.add(tag["propertyName"])
        meant: dict[str, Any] = {}
        for variant in (*schema.get("oneOf", ()), *schema.get("anyOf", ())):
            if is_object(variant) and "$ref" in variant:
                meant[variant["$ref"].rsplit("/", 1)[-1]] = self.read(variant)
        mapping: dict[str, str] = tag.get("mapping") or {}
        for value, target in mapping.items():
            plain = target if "/" in target else f"#/components/schemas/{target}"
            meant[value] = self.read({"$ref": plain})
        found["discriminator"] = {"propertyName": tag["propertyName"], "mapping": meant}


def _mend(found: dict[str, Any]) -> None:
    """Older spellings, and what no validator could read."""
    for inclusive, exclusive in (
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ):
        if isinstance(found.get(exclusive), bool):
            is_exclusive = found.pop(exclusive)
            if is_exclusive and inclusive in found:
                found[exclusive] = found.pop(inclusive)
    encoding = found.pop("contentEncoding", None)
    if encoding in ("base64", "base64url"):
        found["format"] = "byte" if encoding == "base64" else encoding
    kinds = found.get("type")
    if kinds == "file":
        found["type"] = "string"
    elif kinds is not None:
        each = kinds if is_list(kinds) else [kinds]
        if not _TYPES.issuperset(each):
            del found["type"]
    if not isinstance(found.get("required", []), list):
        del found["required"]
    if "pattern" in found:
        try:
            re.compile(found["pattern"])
        except re.error:
            del found["pattern"]
