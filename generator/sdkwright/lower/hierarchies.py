"""Find the schemas whose children, by `allOf`, may stand in their place (OpenAPI 3.1, 4.8.25.3).

A parent with a `discriminator` and no `oneOf` is a union of itself and of all that extends
it, and so is each child that others extend in turn.
"""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.load.tree import is_object
from sdkwright.lower.merge import COMPOSITIONS
from sdkwright.resolve import Document, Node


@dataclass(frozen=True, slots=True)
class Family:
    """A parent's children, and the schema that has the discriminator for all of them."""

    children: tuple[Node, ...]
    root: Node


def find_families(document: Document) -> dict[str, Family]:
    """By the id of the parent. A schema that extends itself is in none of its own."""
    components = document.root.find("components")
    children: dict[str, list[Node]] = {}
    roots: list[Node] = []
    for _, place in components.members("schemas") if components else ():
        node = document.references.adopted(place)
        for part in node.elements("allOf"):
            parent = document.references.step(part) if "$ref" in part else None
            if parent is not None:
                children.setdefault(parent.id, []).append(node)
        if "discriminator" in node and not any(node.get(key) for key in COMPOSITIONS):
            roots.append(node)
    families: dict[str, Family] = {}
    for root in roots:
        pending = [root]
        while pending:
            parent = pending.pop()
            own = children.get(parent.id, [])
            is_known = parent.id in families and parent is not root
            if own and not is_known and all(c.value is not root.value for c in own):
                families[parent.id] = Family(tuple(own), root)
                _add_values(root, own)
                pending.extend(own)
    return families


def _add_values(root: Node, children: list[Node]) -> None:
    """Map the values that children claim by themselves, as tools of Microsoft write them."""
    discriminator = root.get("discriminator")
    for child in children:
        value = child.get("x-ms-discriminator-value")
        if isinstance(value, str) and is_object(discriminator):
            mapping = discriminator.setdefault("mapping", {})
            mapping.setdefault(value, child.id)


def is_abstract(family: Family, parent: Node) -> bool:
    """Whether the mapping has tags for all of the children, and none for the parent itself."""
    discriminator = family.root.child("discriminator")
    mapped = {node.value for _, node in discriminator.members("mapping")}
    return not mapped & _names(parent) and all(
        mapped & _names(child) for child in family.children
    )


def _names(node: Node) -> set[str]:
    """How a mapping may name a schema."""
    return {str(node.pointer[-1]), node.id}
