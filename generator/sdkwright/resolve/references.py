"""Follow `$ref` to the node it means; cycles stay data, a reference that only leads to itself is a fault."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote, urljoin

from sdkwright.diagnostics import Location, Pointer, Report
from sdkwright.load.tree import is_object
from sdkwright.resolve.files import Files, shown
from sdkwright.resolve.generic import Generic
from sdkwright.resolve.misplaced import find_misplaced
from sdkwright.resolve.node import Node, unescape
from sdkwright.resolve.swagger import Swagger

DESCRIBING = frozenset(("summary", "description"))
"""What a Reference object has besides `$ref`."""
_SUFFIXES = (".yaml", ".yml", ".json")


@dataclass(slots=True)
class References:
    """The references of a description; every fault is reported once, where the reference stands."""

    files: Files
    report: Report
    root: Node = field(init=False)
    """The description in the shape of OpenAPI 3."""
    _swagger: Swagger = field(init=False)
    _found: dict[int, Node | None] = field(default_factory=dict[int, "Node | None"])
    """By identity of the object that holds the `$ref`: what it names, as it was written."""
    _steps: dict[int, Node | None] = field(default_factory=dict[int, "Node | None"])
    """The same, in the shape of OpenAPI 3."""
    _ends: dict[int, Node | None] = field(default_factory=dict[int, "Node | None"])
    """The same, at the end of the chain."""
    _mapped: dict[Location, Node | None] = field(
        default_factory=dict[Location, "Node | None"]
    )
    """By where the value of a mapping stands."""
    _misplaced: set[int] = field(default_factory=set[int])

    def __post_init__(self) -> None:
        written = self.root = self.files.root.root
        self._swagger = Swagger(written, self.named, self.report)
        self.root = self._adapted(written, "document")

    def follow(self, node: Node, kind: str = "") -> Node | None:
        """The node at the end of the chain of references; None, with a diagnostic, where there is none.

        Who is first to follow a reference says what kind of object it has to name.
        """
        chain: list[Node] = []
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
            chain.append(target)
            target = self.step(target, kind)
        for link in reversed(chain):
            target = target and overridden(link, target, kind)
            self._ends[id(link.value)] = target
        return target

    def step(self, node: Node, kind: str = "") -> Node | None:
        """The node that the `$ref` of this one names, with no further following.

        A component that only refers to a schema of another file is that schema.
        """
        known = id(node.value)
        if known not in self._steps:
            target = self.named(node)
            self._steps[known] = target and self._adapted(target, kind)
        target = self._steps[known]
        return target and self.adopted(target)

    def named(self, node: Node) -> Node | None:
        """The node that the `$ref` of this one names, as it was written."""
        known = id(node.value)
        if known not in self._found:
            self._found[known] = self._find(node, node.get("$ref"))
        return self._found[known]

    def _lead(self, holder: dict[str, Any], target: Node) -> None:
        self._found[id(holder)] = target

    def bind(self, node: Node) -> None:
        """Give a schema that refers to a generic one a copy of its own, if it is to have one."""
        if "$defs" in node or "$dynamicAnchor" in node:
            Generic(self.named, self._lead).bind(node)

    def _adapted(self, node: Node, kind: str) -> Node:
        is_old = node.file.version < (3, 0)
        return self._swagger.adapt(node, kind) if is_old else node

    def adopted(self, node: Node) -> Node:
        """The schema of another file that a component is no more than a name for, or the node itself."""
        if not is_component(node) or len(node.fields) != 1 or "$ref" not in node:
            return node
        target = self.named(node)
        if target is None or target.file is node.file or is_component(target):
            return node
        return target

    def mapped(self, node: Node) -> Node | None:
        """The schema that a value of a discriminator's mapping means: a name or a reference.

        One that leads nowhere costs a union no more than one of its tags.
        """
        known = node.location
        if known not in self._mapped:
            self._mapped[known] = self._find_mapped(node, str(node.value))
        target = self._mapped[known]
        return target and self.follow(target, "schema")

    def _find_mapped(self, node: Node, name: str) -> Node | None:
        for root in (self.root, node.file.root):
            target = root.descend(("components", "schemas", name))
            if target is not None:
                return target
        if _is_reference(name):
            address, _, fragment = name.partition("#")
            resource = self._resource(node, address)
            if resource is None:
                return None
            target = self._part(resource, fragment)
        if target is None:
            self.report.warning(
                "unknown-mapping",
                f"the mapping of {node.pointer[-1]!r} leads nowhere: "
                f"there is no {shown(name)}",
                node.location,
                "check the spelling",
            )
        return target

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
        resource = self._resource(node, address)
        if resource is None:
            return None
        target = self._part(resource, fragment)
        if target is None:
            self.report.error(
                "broken-reference",
                f"the reference {shown(reference)} points to nothing",
                node.location,
                "check the spelling of the name and of the path to it",
            )
        return target

    def _part(self, resource: Node, fragment: str) -> Node | None:
        pointer = _parse(fragment)
        if pointer is None:
            target = self.files.anchors.anchor(resource, unquote(fragment))
        else:
            target = resource.descend(pointer)
            if target is None and resource.pointer:
                target = resource.file.root.descend(pointer)
            if target is None and resource.file is self.root.file:
                target = self._find_misplaced(pointer)
        return target

    def _resource(self, node: Node, address: str) -> Node | None:
        """The file, or the schema with an `$id`, that a reference without its fragment means."""
        anchors = self.files.anchors
        if anchors.are_any:
            base = anchors.base_of(node)
            found = anchors.resource(urljoin(base, address) if address else base)
            if found is not None:
                return found
        file = self.files.named(node, address) if address else node.file
        return None if file is None else file.root

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

    def name_schemes(self, holder: Node) -> Iterator[Node]:
        """Have each scheme that `security` names by a reference be called by a name; the schemes."""
        for requirement in holder.elements("security"):
            value = requirement.fields
            for name in [each for each in value if "#" in each]:
                target = self.scheme(name) or self._find(requirement, name)
                if target is not None and target.pointer:
                    yield target
                    value[self._declare_scheme(target)] = value.pop(name)

    def _declare_scheme(self, target: Node) -> str:
        """The name of a scheme among the components; that of another file is put there."""
        name = str(target.pointer[-1])
        components: Any = self.root.fields.setdefault("components", {})
        if not is_object(components):
            return name
        schemes: Any = components.setdefault("securitySchemes", {})
        if not is_object(schemes):
            return name
        while schemes.get(name, target.value) is not target.value:
            name += "_"
        if name not in schemes and target.fields:
            schemes[name] = target.move(target.value)
        return name

    def is_declared(self, requirement: Node) -> bool:
        """Whether every scheme of a Security Requirement object is there."""
        return all(self.scheme(name) is not None for name in requirement.fields)


def overridden(link: Node, target: Node, kind: str) -> Node:
    """The target of a reference, with what stands beside it and holds there.

    That is what describes it, from OpenAPI 3.1 on, and all members of a path item.
    """
    names = [name for name in link.fields if name != "$ref"]
    if kind in ("", "schema") or not names or not target.fields:
        return target
    if kind != "pathItem":
        is_new = link.file.version >= (3, 1)
        names = [name for name in names if is_new and name in DESCRIBING]
    merged = dict(target.fields)
    for holder, keys in ((target, target.fields), (link, names)):
        for name in keys:
            child = holder.child(name)
            merged[name] = child.value
            if child.fields or child.items:
                child.move(child.value)
    return Node(target.move(merged), target.file, target.pointer)


def inline(holder: Node, target: Node) -> None:
    """Put the members of an object in the place of the reference to it."""
    value = holder.fields
    if "$ref" in value and target.value is not value:
        value.clear()
        for name in target.fields:
            child = target.child(name)
            value[name] = child.value
            if child.fields or child.items:
                child.move(child.value)


def is_component(node: Node) -> bool:
    """Whether a node is a schema of the components of its file."""
    return node.pointer[:-1] in (("components", "schemas"), ("definitions",))


def _is_reference(mapped: str) -> bool:
    """Whether a value of a mapping that names no schema of the components is a reference."""
    return bool(set(mapped) & set("/#:")) or mapped.endswith(_SUFFIXES)


def _parse(fragment: str) -> Pointer | None:
    """A URI fragment as a JSON pointer (RFC 6901, section 6); None for one that is none."""
    if fragment == "":
        return ()
    if fragment[0] != "/":
        return None
    return tuple(unescape(unquote(step)) for step in fragment[1:].split("/"))
