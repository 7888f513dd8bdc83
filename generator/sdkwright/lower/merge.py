"""Merge the parts of an `allOf`, and what stands beside it, into one schema.

The result is a node like any other: it stands where the merged schema stands, and each of
its members stands where it was found, so that names and diagnostics lead there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sdkwright.diagnostics import Location, Report
from sdkwright.lower.combine import Combination
from sdkwright.resolve import Node, References

ANNOTATIONS = frozenset(
    (
        *("title", "description", "default", "deprecated", "example", "examples"),
        *("readOnly", "writeOnly", "nullable", "externalDocs", "$comment", "xml"),
        *("$schema", "$defs", "definitions"),
    )
)
"""Keywords that do not change what is valid, but for `nullable`, which is looked at apart."""
COMPOSITIONS = ("oneOf", "anyOf")


@dataclass(slots=True)
class MergedNode(Node):
    """A schema that is written down nowhere as it is, made of some that are."""

    inner: Mapping[str | int, Node] = field(default_factory=dict[str | int, Node])
    """The members that stand elsewhere than below this node."""
    unions: tuple[tuple[Node, str], ...] = ()
    """The `oneOf` and `anyOf` of the parts: the schema that has one, and its keyword."""
    sources: frozenset[int] = frozenset()
    """The identities of the schemas that were merged; of those that are written down."""
    place: Location | None = None

    @property
    def location(self) -> Location:
        return self.place or Location(self.file.name, self.pointer)

    def child(self, key: str | int) -> Node:
        found = self.inner.get(key)
        return found if found is not None else Node.child(self, key)


def moved(node: Node, step: str) -> MergedNode:
    """The same schema under another id, its members where they are."""
    return MergedNode(
        value=node.value,
        file=node.file,
        pointer=(*node.pointer, step),
        inner={key: node.child(key) for key in node.fields},
        unions=tuple(unions_of(node)),
        sources=sources_of(node),
        place=node.location,
    )


def without(node: Node, keys: frozenset[str]) -> MergedNode:
    """The schema with fewer keywords."""
    kept = {key: value for key, value in node.fields.items() if key not in keys}
    return MergedNode(
        value=kept,
        file=node.file,
        pointer=node.pointer,
        inner={key: node.child(key) for key in kept},
        sources=sources_of(node),
        place=node.location,
    )


def unions_of(node: Node) -> list[tuple[Node, str]]:
    """The `oneOf` and `anyOf` of a schema that has been merged, or needs no merging."""
    if isinstance(node, MergedNode):
        return list(node.unions)
    return [(node, key) for key in COMPOSITIONS if node.get(key)]


def sources_of(node: Node) -> frozenset[int]:
    """The schemas that a schema is made of: itself, or all that were merged into it."""
    return (
        node.sources if isinstance(node, MergedNode) else frozenset((id(node.value),))
    )


def is_annotation(node: Node) -> bool:
    """Whether a part of an `allOf` demands nothing, or no more than an object."""
    if isinstance(node.value, bool):
        return node.value
    return all(
        key in ANNOTATIONS
        or key.startswith("x-")
        or (key == "type" and node.get(key) == "object")
        for key in node.fields
    )


@dataclass(frozen=True, slots=True)
class Merger:
    references: References
    report: Report

    def sole_part(self, node: Node) -> Node | None:
        """The one part of an `allOf` that says something, where nothing else does."""
        own = without(node, frozenset(("allOf",)))
        meant = [part for part in node.elements("allOf") if not is_annotation(part)]
        return meant[0] if len(meant) == 1 and is_annotation(own) else None

    def merge(self, node: Node) -> MergedNode:
        """A schema with `allOf` as one without."""
        parts = list(self._parts(node))
        return self.combine(node, parts)

    def join(self, node: Node, parts: Sequence[Node], step: str) -> MergedNode:
        """Several schemas, all of which hold, as one that stands below `node`."""
        found = [part for each in parts for part in self._parts(each)]
        merged = self.combine(node, found)
        return MergedNode(
            value=merged.value,
            file=merged.file,
            pointer=(*node.pointer, step),
            inner=merged.inner,
            unions=merged.unions,
            sources=merged.sources | sources_of(node),
            place=parts[-1].location,
        )

    def combine(self, node: Node, parts: Sequence[Node]) -> MergedNode:
        combination = Combination(self.report, node)
        unions: list[tuple[Node, str]] = []
        for part in parts:
            combination.add(part)
            for holder, key in unions_of(part):
                is_own = holder.value is node.value
                if not is_own and self._is_hierarchy(holder, key):
                    continue
                unions.append((holder, key))
                if "discriminator" in holder:
                    combination.take("discriminator", holder.child("discriminator"))
        inner: dict[str | int, Node] = dict(combination.inner.items())
        if combination.properties:
            inner["properties"] = MergedNode(
                value={n: p.value for n, p in combination.properties.items()},
                file=node.file,
                pointer=(*node.pointer, "properties"),
                inner={
                    name: _conjunction(node, name, combination.properties[name], twice)
                    for name, twice in combination.described.items()
                },
            )
            combination.value["properties"] = inner["properties"].value
        return MergedNode(
            value=combination.value,
            file=node.file,
            pointer=node.pointer,
            inner=inner,
            unions=tuple(unions),
            sources=_all_sources(parts),
            place=node.location,
        )

    def extends(self, node: Node, other: Node) -> bool:
        """Whether a schema is, or has in its `allOf`, another one, however deep."""
        seen: set[int] = set()
        pending = [node]
        while pending:
            each = pending.pop()
            if each.value is other.value:
                return True
            if id(each.value) in seen:
                continue
            seen.add(id(each.value))
            pending.extend(each.elements("allOf"))
            if "$ref" in each and (target := self.references.step(each)) is not None:
                pending.append(target)
        return False

    def _is_hierarchy(self, holder: Node, key: str) -> bool:
        """Whether a parent lists its own children, which are what extends it."""
        return any(self.extends(choice, holder) for choice in holder.elements(key))

    def _parts(self, node: Node) -> Iterator[Node]:
        """A schema and all that it extends, in document order, its own keywords last."""
        done: set[int] = set()
        open_: set[int] = set()
        pending: list[tuple[Node, bool]] = [(node, False)]
        while pending:
            part, are_parts_done = pending.pop()
            key = id(part.value)
            if isinstance(part.value, bool):
                continue
            if are_parts_done:
                open_.discard(key)
                done.add(key)
                yield part
            elif key in open_:
                self.report.warning(
                    "circular-all-of",
                    "an allOf leads back to the schema that it is a part of; "
                    "that part is left out",
                    part.location,
                    "let a property refer to the schema, or extend another one",
                )
            elif key not in done:
                open_.add(key)
                pending.append((part, True))
                pending += [(p, False) for p in reversed(list(part.elements("allOf")))]
                if "$ref" in part:
                    target = self.references.step(part)
                    if target is not None:
                        pending.append((target, False))


def _conjunction(node: Node, name: str, last: Node, places: list[Node]) -> Node:
    """A property that several parts describe: all of what they say holds."""
    if len(places) == 1:
        return last
    pointer = (*node.pointer, "properties", name)
    value: dict[str, Any] = {"allOf": [place.value for place in places]}
    for key in ANNOTATIONS & last.fields.keys():
        value[key] = last.get(key)
    parts = MergedNode(
        value=value["allOf"],
        file=node.file,
        pointer=(*pointer, "allOf"),
        inner=dict(enumerate(places)),
    )
    return MergedNode(
        value=value,
        file=node.file,
        pointer=pointer,
        inner={"allOf": parts},
        sources=_all_sources(places),
        place=last.location,
    )


def _all_sources(nodes: Iterable[Node]) -> frozenset[int]:
    return frozenset(source for node in nodes for source in sources_of(node))
