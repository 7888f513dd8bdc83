"""Bind the `$dynamicRef`s of a generic schema to what the schema that refers to it names.

A page that is generic over its items is written with a `$dynamicRef` where the item stands.
A schema that refers to it, and has a schema with this `$dynamicAnchor` in its `$defs` or is
one itself, is a page of these items: it gets a copy of its own. See JSON Schema 2020-12,
section 8.2.3.2.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve.node import Node

_LEFT = frozenset(
    ("$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "$schema", "$ref", "$defs")
)
"""What a copy has not: names are those of the original, and references lead to its definitions."""
_DATA = frozenset(("enum", "const", "default", "example", "examples"))


@dataclass(slots=True)
class Generic:
    named: Callable[[Node], Node | None]
    """What a `$ref` names."""
    lead: Callable[[dict[str, Any], Node], None]
    """Has the `$ref` of a new object lead to a node."""

    def bind(self, node: Node) -> None:
        """Put copies in the place of the generic schemas that a schema refers to."""
        bound = dict(_bindings(node))
        if not bound:
            return
        for holder in (node, *node.elements("allOf")):
            target = self.named(holder) if "$ref" in holder else None
            while (
                target is not None and "$ref" in target and "$dynamicRef" not in target
            ):
                target = self.named(target)
            if target is not None and self.is_generic(target, bound):
                copies = _Copies(self, node, bound)
                copies.made[id(target.value)] = node
                del holder.fields["$ref"]
                copies.copy(target, holder.fields)

    def is_generic(self, node: Node, bound: Mapping[str, Node]) -> bool:
        """Whether a schema or one that it refers to has a reference that is bound."""
        seen: set[int] = set()
        pending = [node]
        while pending:
            part = pending.pop()
            if id(part.value) in seen:
                continue
            seen.add(id(part.value))
            if _bound_name(part, bound):
                return True
            target = self.named(part) if "$ref" in part else None
            pending += [target] if target is not None else []
            pending += _children(part)
        return False


@dataclass(slots=True)
class _Copies:
    generic: Generic
    owner: Node
    bound: Mapping[str, Node]
    made: dict[int, Node] = field(default_factory=dict[int, Node])
    """By identity of a generic schema: where its copy is."""

    def copy(self, node: Node, made: dict[str, Any]) -> None:
        """Add a copy of all members of an object that are not there."""
        for name, value in node.fields.items():
            if name not in _LEFT and name not in made:
                made[name] = (
                    value if name in _DATA else self._copy_value(node.child(name))
                )
        name = _bound_name(node, self.bound)
        target = self.bound[name] if name else None
        if target is None and "$ref" in node:
            target = self._copy_of(self.generic.named(node))
        if target is not None or "$ref" in node:
            made["$ref"] = node.get("$ref", f"#{name}")
        if target is not None:
            self.generic.lead(made, target)

    def _copy_value(self, node: Node) -> Any:
        if is_object(node.value):
            made: dict[str, Any] = {}
            self.copy(node, made)
            return made
        if is_list(node.value):
            return [self._copy_value(node.child(i)) for i in range(len(node.value))]
        return node.value

    def _copy_of(self, target: Node | None) -> Node | None:
        """A schema that a copied one refers to, copied as well when it is generic."""
        if target is None or not self.generic.is_generic(target, self.bound):
            return target
        known = id(target.value)
        if known not in self.made:
            name = str(target.pointer[-1]) if target.pointer else "Schema"
            defined = self.owner.fields.setdefault("$defs", {})
            while name in defined:
                name += "_"
            place = Node({}, self.owner.file, (*self.owner.pointer, "$defs", name))
            defined[name] = place.value
            self.made[known] = place
            self.copy(target, place.value)
        return self.made[known]


def _bindings(node: Node) -> Iterator[tuple[str, Node]]:
    """The dynamic anchors that a schema brings, its own last."""
    for _, each in node.members("$defs"):
        name = each.get("$dynamicAnchor")
        if isinstance(name, str):
            yield name, each
    own = node.get("$dynamicAnchor")
    if isinstance(own, str):
        yield own, node


def _bound_name(node: Node, bound: Mapping[str, Node]) -> str:
    reference = node.get("$dynamicRef")
    name = reference.partition("#")[2] if isinstance(reference, str) else ""
    return name if name in bound else ""


def _children(node: Node) -> list[Node]:
    if is_object(node.value):
        names = [name for name in node.value if name not in _DATA]
        return [node.child(name) for name in names]
    return [node.child(index) for index in range(len(node.items))]
