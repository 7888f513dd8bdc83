"""Follow `$ref` to the node it means; cycles stay data, a reference that only leads to itself is a fault."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

from sdkwright.diagnostics import Pointer, Report
from sdkwright.resolve.files import Files, shown
from sdkwright.resolve.misplaced import find_misplaced
from sdkwright.resolve.node import Node, unescape

_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(slots=True)
class References:
    """The references of a description; every fault is reported once, where the reference stands."""

    root: Node
    files: Files
    report: Report
    _steps: dict[int, Node | None] = field(default_factory=dict[int, "Node | None"])
    """By identity of the object that holds the `$ref`: what it names."""
    _ends: dict[int, Node | None] = field(default_factory=dict[int, "Node | None"])
    """The same, at the end of the chain."""
    _misplaced: set[int] = field(default_factory=set[int])

    def follow(self, node: Node) -> Node | None:
        """The node at the end of the chain of references; None, with a diagnostic, where there is none."""
        chain: list[int] = []
        seen: set[int] = set()
        target: Node | None = node
        while target is not None and "$ref" in target:
            known = id(target.value)
            if known in self._ends:
                target = self._ends[known]
                break
            if known in seen:
                self.report.error(
                    "circular-reference",
                    f"the reference {shown(node.get('$ref'))} leads only to itself",
                    node.location,
                    "let one link of the chain be a real object",
                )
                target = None
                break
            seen.add(known)
            chain.append(known)
            target = self.step(target)
        self._ends.update(dict.fromkeys(chain, target))
        return target

    def step(self, node: Node) -> Node | None:
        """The node that the `$ref` of this one names, with no further following.

        A component that only refers to a schema of another file is that schema.
        """
        known = id(node.value)
        if known not in self._steps:
            self._steps[known] = self._find(node, node.get("$ref"))
        target = self._steps[known]
        return target if target is None else self.adopted(target)

    def adopted(self, node: Node) -> Node:
        """The schema of another file that a component is no more than a name for, or the node itself."""
        if not is_component(node) or len(node.fields) != 1 or "$ref" not in node:
            return node
        known = id(node.value)
        if known not in self._steps:
            self._steps[known] = self._find(node, node.get("$ref"))
        target = self._steps[known]
        if target is None or target.file is node.file or is_component(target):
            return node
        return target

    def mapped(self, node: Node) -> Node | None:
        """The schema that a value of a discriminator's mapping means: a name or a reference."""
        name = str(node.value)
        for root in (self.root, node.file.root):
            target = root.descend(("components", "schemas", name))
            if target is not None:
                return self.follow(target)
        target = self._find(node, name) if is_reference(name) else None
        return target if target is None else self.follow(target)

    def find(self, reference: str) -> Node | None:
        """The node at a URI fragment of the description itself."""
        pointer = _parse(reference.removeprefix("#"))
        return None if pointer is None else self.root.descend(pointer)

    def _find(self, node: Node, reference: object) -> Node | None:
        if not isinstance(reference, str):
            message = f"the reference {shown(reference)} is not a string"
            self.report.error("broken-reference", message, node.location)
            return None
        address, _, fragment = reference.partition("#")
        file = self.files.named(node, address) if address else node.file
        if file is None:
            return None
        pointer = _parse(fragment)
        target = None if pointer is None else file.root.descend(pointer)
        if target is None and pointer is not None and file is self.root.file:
            target = self._find_misplaced(pointer)
        if target is None:
            self.report.error(
                "broken-reference",
                f"the reference {shown(reference)} points to nothing",
                node.location,
                "check the spelling of the name and of the path to it",
            )
        return target

    def _find_misplaced(self, pointer: Pointer) -> Node | None:
        target = find_misplaced(self.root, pointer)
        if target is not None and id(target.value) not in self._misplaced:
            self._misplaced.add(id(target.value))
            wanted, name = pointer[1:]
            self.report.warning(
                "misplaced-component",
                f"{name!r} is wanted in components.{wanted}; "
                f"it is taken from components.{target.pointer[1]}",
                target.location,
                f"move it to components.{wanted}",
            )
        return target

    def is_misplaced(self, node: Node) -> bool:
        """Whether a reference has found this component in another section than it names."""
        return id(node.value) in self._misplaced

    def scheme(self, name: str) -> Node | None:
        """The security scheme that a requirement calls by this name."""
        return self.root.descend(("components", "securitySchemes", name))

    def is_declared(self, requirement: Node) -> bool:
        """Whether every scheme of a Security Requirement object is there."""
        return all(self.scheme(name) is not None for name in requirement.fields)


def is_component(node: Node) -> bool:
    """Whether a node is a schema of the components of its file."""
    return node.pointer[:2] == ("components", "schemas") and len(node.pointer) == 3


def is_reference(mapped: str) -> bool:
    """Whether a value of a mapping that names no schema of the components is a reference."""
    return bool(set(mapped) & set("/#:")) or mapped.endswith(_SUFFIXES)


def _parse(fragment: str) -> Pointer | None:
    """A URI fragment as a JSON pointer (RFC 6901, section 6); None for one that is none."""
    if fragment == "":
        return ()
    if fragment[0] != "/":
        return None
    return tuple(unescape(unquote(step)) for step in fragment[1:].split("/"))
