"""Puts a probe into a description for each schema that is to be compared: an object that
requires a `value` of it.

So a schema of any kind has a class of its own, in our SDK and in the other's, which is
found by its name and used from outside.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tests.differential.standard import LIST_KEYS, MAP_KEYS, SCHEMA_KEYS

from sdkwright.load.tree import is_list, is_object

NAME: Final = "DifferentialProbe"
_WORDS: Final = (
    *("description", "title", "example", "examples", "default", "summary"),
    *("externalDocs", "deprecated"),
)
_OPAQUE: Final = ("example", "examples", "default", "enum", "const")


@dataclass
class Probe:
    name: str
    place: str
    """The component, or where the first of the examples stands."""
    schema: Any
    examples: list[Any] = field(default_factory=list[Any])

    @property
    def is_component(self) -> bool:
        return "$ref" in self.schema and not self.examples


def find_probes(root: Mapping[str, Any], most: int | None) -> list[Probe]:
    """One for each component, and one for each schema that has examples; of each kind
    at most so many, evenly chosen."""
    chosen: list[tuple[str, Any, list[Any]]] = [
        (place, {"$ref": place}, []) for place in _spread(_components(root), most)
    ]
    grouped: dict[str, tuple[str, Any, list[Any]]] = {}
    for place, schema, value in _examples(root):
        plain = {
            key: each
            for key, each in schema.items()
            if key not in _WORDS and not key.startswith("x-")
        }
        text = json.dumps(plain, sort_keys=True)
        values = grouped.setdefault(text, (place, plain, []))[2]
        if value not in values:
            values.append(value)
    chosen += _spread(list(grouped.values()), most)
    return [
        Probe(f"{NAME}{number}", place, schema, values)
        for number, (place, schema, values) in enumerate(chosen, 1)
    ]


def probed(root: Mapping[str, Any], probes: list[Probe]) -> dict[str, Any]:
    """The description with the probes among its components."""
    made = dict(root)
    if "swagger" in root:
        home = made["definitions"] = dict(root.get("definitions", {}))
    else:
        made["components"] = dict(root.get("components", {}))
        home = made["components"]["schemas"] = dict(
            made["components"].get("schemas", {})
        )
    for probe in probes:
        home[probe.name] = {
            "type": "object",
            "required": ["value"],
            "properties": {"value": copy.deepcopy(probe.schema)},
        }
    return made


def _components(root: Mapping[str, Any]) -> list[str]:
    if "swagger" in root:
        return [f"#/definitions/{_escaped(name)}" for name in root["definitions"]]
    schemas = root.get("components", {}).get("schemas", {})
    return [f"#/components/schemas/{_escaped(name)}" for name in schemas]


def _escaped(name: str) -> str:
    return name.replace("~", "~0").replace("/", "~1")


def _spread(found: list[Any], most: int | None) -> list[Any]:
    """At most so many, from the first to the last."""
    if most is None or len(found) <= most:
        return found
    return [found[index * len(found) // most] for index in range(most)]


def _examples(root: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Where it stands, the schema, and the value of each example and default."""
    pending: list[tuple[str, Any]] = [("#", root)]
    while pending:
        place, node = pending.pop()
        if is_list(node):
            pending += ((f"{place}/{n}", each) for n, each in enumerate(node))
        elif is_object(node):
            yield from _of_holder(root, place, node)
            for key, each in node.items():
                if key == "schema":
                    yield from _of_schema(f"{place}/schema", each)
                elif key in ("schemas", "definitions") and is_object(each):
                    for name, schema in each.items():
                        yield from _of_schema(f"{place}/{key}/{name}", schema)
                elif key not in _OPAQUE and not key.startswith("x-"):
                    pending.append((f"{place}/{_escaped(str(key))}", each))


def _of_holder(
    root: Mapping[str, Any], place: str, node: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """The examples of a media type, a parameter or a header."""
    schema = node.get("schema")
    media = place.rsplit("/", 1)[-1].replace("~1", "/")
    if not is_object(schema) or ("/" in media and "json" not in media):
        return
    if "example" in node:
        yield place, schema, node["example"]
    found = node.get("examples")
    if not is_object(found):
        return
    for name, each in found.items():
        if "swagger" in root:
            if "json" in name:
                yield f"{place}/examples", schema, each
            continue
        if is_object(each) and "$ref" in each:
            last = each["$ref"].rsplit("/", 1)[-1]
            each = root.get("components", {}).get("examples", {}).get(last)
        if is_object(each):
            for key in ("value", "dataValue"):
                if key in each:
                    yield f"{place}/examples/{name}", schema, each[key]


def _of_schema(place: str, schema: Any) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """The examples and defaults of a schema and of all that is written in it."""
    pending = [(place, schema)]
    while pending:
        place, node = pending.pop()
        if not is_object(node):
            continue
        for key in ("example", "default"):
            if key in node and "$ref" not in node:
                yield f"{place}/{key}", node, node[key]
        if is_list(node.get("examples")):
            for value in node["examples"]:
                yield f"{place}/examples", node, value
        for key in SCHEMA_KEYS:
            pending.append((f"{place}/{key}", node.get(key)))
        for key in LIST_KEYS:
            for number, each in enumerate(node.get(key) or ()):
                pending.append((f"{place}/{key}/{number}", each))
        for key in MAP_KEYS:
            members = node.get(key)
            if is_object(members):
                for name, each in members.items():
                    pending.append((f"{place}/{key}/{name}", each))
