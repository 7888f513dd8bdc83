"""The names that schemas give themselves: `$id`, `$anchor`, `$dynamicAnchor`, and `$self` of a document.

A file is looked through when its text has such a keyword, or when a reference asks for an
anchor in it. See JSON Schema 2020-12, section 8.2.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urljoin

from sdkwright.diagnostics import Pointer
from sdkwright.load.tree import is_list, is_object
from sdkwright.resolve.node import File, Node

KEYWORDS = ("$id", "$anchor", "$dynamicAnchor", "$self")
_ANCHORS = ("$anchor", "$dynamicAnchor")
_DATA = frozenset(("enum", "const", "default", "example", "examples"))


@dataclass(slots=True)
class Anchors:
    """What the files of a description call their parts."""

    _resources: dict[str, Node] = field(default_factory=dict[str, Node])
    """By absolute URI: the schemas with an `$id`, and the documents."""
    _anchors: dict[tuple[str, str], Node] = field(
        default_factory=dict[tuple[str, str], Node]
    )
    """By the URI of the resource, and the name in it."""
    _bases: dict[str, str] = field(default_factory=dict[str, str])
    """By the name of a file that was looked through: its URI."""

    def add(self, file: File) -> None:
        """Look through a file."""
        if file.name in self._bases:
            return
        root = file.root
        own = root.get("$self")
        base = urljoin(file.name, own) if isinstance(own, str) else file.name
        self._bases[file.name] = base
        self._resources.setdefault(base, root)
        pending: list[tuple[Any, Pointer, str]] = [(file.tree, (), base)]
        while pending:
            value, pointer, base = pending.pop()
            if is_object(value):
                base = self._register(Node(value, file, pointer), base)
                pending += [
                    (child, (*pointer, name), base)
                    for name, child in value.items()
                    if name not in _DATA
                ]
            elif is_list(value):
                pending += [(v, (*pointer, i), base) for i, v in enumerate(value)]

    def _register(self, node: Node, base: str) -> str:
        own = node.get("$id")
        if isinstance(own, str):
            base = urljoin(base, own.partition("#")[0])
            self._resources.setdefault(base, node)
        for keyword in _ANCHORS:
            name = node.get(keyword)
            if isinstance(name, str):
                self._anchors.setdefault((base, name), node)
        return base

    @property
    def are_any(self) -> bool:
        """Whether any file was looked through."""
        return bool(self._bases)

    def base_of(self, node: Node) -> str:
        """The URI that references of a schema are relative to."""
        base = self._bases.get(node.file.name, node.file.name)
        place = node.file.root
        for step in (*node.pointer, None):
            own = place.get("$id")
            if isinstance(own, str):
                base = urljoin(base, own.partition("#")[0])
            below = None if step is None else place.descend((step,))
            if below is None:
                break
            place = below
        return base

    def resource(self, uri: str) -> Node | None:
        """The schema or the document of an absolute URI."""
        return self._resources.get(uri)

    def anchor(self, resource: Node, name: str) -> Node | None:
        """The schema of this name in a resource, or else in the file of the resource."""
        self.add(resource.file)
        found = self._anchors.get((self.base_of(resource), name))
        if found is not None:
            return found
        others = [
            node
            for (_, anchor), node in self._anchors.items()
            if anchor == name and node.file is resource.file
        ]
        return others[0] if len(others) == 1 else None
