"""Follow `$ref` to the node it means; cycles stay data, a reference that only leads to itself is a fault."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import unquote

from sdkwright.diagnostics import Pointer, Report
from sdkwright.resolve.grammar import OBJECTS, REQUIRED
from sdkwright.resolve.node import Node, unescape


@dataclass(slots=True)
class References:
    """The references of one document; every fault is reported once, where the reference stands."""

    root: Node
    report: Report
    _targets: dict[int, Node | None] = field(default_factory=dict[int, "Node | None"])
    """By identity of the object that holds the `$ref`: the end of its chain."""
    _misplaced: set[int] = field(default_factory=set[int])

    def follow(self, node: Node) -> Node | None:
        """The node at the end of the chain of references; None, with a diagnostic, where there is none."""
        chain: list[Node] = []
        seen: set[int] = set()
        target: Node | None = node
        while target is not None and "$ref" in target:
            known = id(target.value)
            if known in self._targets:
                target = self._targets[known]
                break
            if known in seen:
                self.report.error(
                    "circular-reference",
                    f"the reference {_shown(node)} leads only to itself",
                    node.location,
                    "let one link of the chain be a real object",
                )
                target = None
                break
            seen.add(known)
            chain.append(target)
            target = self.step(target)
        for link in chain:
            self._targets[id(link.value)] = target
        return target

    def step(self, node: Node) -> Node | None:
        """The node that the `$ref` of this one names, with no further following."""
        reference = node.get("$ref")
        if not isinstance(reference, str) or not reference.startswith("#"):
            self.report.error(
                "unsupported-reference",
                f"the reference {_shown(node)} does not point into this document",
                node.location,
                "only references that begin with #/ are followed",
            )
            return None
        target = self.find(reference) or self._find_misplaced(reference)
        if target is None:
            self.report.error(
                "broken-reference",
                f"the reference {_shown(node)} points to nothing",
                node.location,
                "check the spelling of the name and of the path to it",
            )
        return target

    def find(self, reference: str) -> Node | None:
        """The node at a URI fragment that is a JSON pointer (RFC 6901, section 6)."""
        pointer = self._parse(reference)
        target = self.root if pointer is not None else None
        for step in pointer or ():
            target = _descend(target, step)
        return target

    def scheme(self, name: str) -> Node | None:
        """The security scheme that a requirement calls by this name."""
        components = self.root.find("components")
        schemes = components.find("securitySchemes") if components else None
        return schemes.find(name) if schemes else None

    def is_declared(self, requirement: Node) -> bool:
        """Whether every scheme of a Security Requirement object is there."""
        return all(self.scheme(name) is not None for name in requirement.fields)

    def is_misplaced(self, node: Node) -> bool:
        """Whether a reference has found this component in another section than it names."""
        return id(node.value) in self._misplaced

    def _find_misplaced(self, reference: str) -> Node | None:
        """The component of this name in the one other section that has it, if it fits."""
        pointer = self._parse(reference) or ()
        components = self.root.find("components")
        if components is None or pointer[:1] != ("components",) or len(pointer) != 3:
            return None
        wanted, name = str(pointer[1]), str(pointer[2])
        found = [
            section.child(name)
            for key in components.fields
            if key in OBJECTS["components"]
            and name in (section := components.child(key))
        ]
        if len(found) != 1 or not _looks_like(found[0], wanted):
            return None
        (target,) = found
        if id(target.value) not in self._misplaced:
            self._misplaced.add(id(target.value))
            self.report.warning(
                "misplaced-component",
                f"{name!r} is wanted in components.{wanted}; "
                f"it is taken from components.{target.pointer[1]}",
                target.location,
                f"move it to components.{wanted}",
            )
        return target

    @staticmethod
    def _parse(reference: str) -> Pointer | None:
        if reference == "#":
            return ()
        if not reference.startswith("#/"):
            return None
        return tuple(unescape(unquote(step)) for step in reference[2:].split("/"))


def _descend(node: Node | None, step: str | int) -> Node | None:
    if node is None:
        return None
    if step in node.fields:
        return node.child(step)
    if isinstance(step, str) and step.isdecimal() and len(step) < 10:
        return node.child(int(step)) if int(step) < len(node.items) else None
    return None


def _looks_like(node: Node, section: str) -> bool:
    """Whether an object can only be what this section of the components is for."""
    keyword = OBJECTS["components"].get(section)
    own = OBJECTS["components"][str(node.pointer[1])]
    if keyword is None or keyword.kind not in OBJECTS:
        return False
    table, others = OBJECTS[keyword.kind], OBJECTS.get(own.kind, {})
    names = [name for name in node.fields if not name.startswith("x-")]
    return (
        all(name in table for name in names)
        and any(name not in others for name in names)
        and all(name in names for name in REQUIRED.get(keyword.kind, ()))
    )


def _shown(node: Node) -> str:
    text = repr(node.get("$ref"))
    return text if len(text) <= 120 else text[:117] + "..."
