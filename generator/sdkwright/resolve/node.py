"""A place in a description: a value, the file it stands in, and the pointer that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias, TypeVar

from sdkwright.diagnostics import Location, Pointer
from sdkwright.load.tree import is_list, is_object

Container = TypeVar("Container", dict[str, Any], list[Any])
_OBJECT: Final[type[Any]] = dict
"""For what is asked a million times: without a call."""
Moved: TypeAlias = "dict[int, Node]"
"""By identity of an object or a list that was made, or that stands elsewhere than it did: where
that is for the user. The node keeps the object alive, so that its identity stays its own."""


@dataclass(slots=True, eq=False)
class File:
    """One file of a description, as it was written."""

    name: str
    """As locations call it."""
    tree: Any
    version: tuple[int, int]
    """Of the OpenAPI Specification; a file without one has that of the file that names it."""
    id: str = ""
    """What distinguishes ids of this file from those of others; empty for the description."""
    moved: Moved = field(default_factory=dict[int, "Node"])

    @property
    def root(self) -> Node:
        return Node(self.tree, self)


@dataclass(slots=True)
class Node:
    value: Any
    file: File
    pointer: Pointer = ()

    @property
    def location(self) -> Location:
        return Location(self.file.name, self.pointer)

    @property
    def id(self) -> str:
        """A URI reference: the JSON pointer as a fragment (RFC 6901, section 6, unescaped but for / and ~)."""
        steps = "".join(f"/{escape(str(step))}" for step in self.pointer)
        return f"{self.file.id}#{steps}"

    @property
    def fields(self) -> dict[str, Any]:
        """The members of an object; none of anything else."""
        return self.value if is_object(self.value) else {}

    @property
    def items(self) -> list[Any]:
        """The elements of a list; none of anything else."""
        return self.value if is_list(self.value) else []

    def __contains__(self, key: str) -> bool:
        return type(self.value) is _OBJECT and key in self.value

    def get(self, key: str, default: Any = None) -> Any:
        """The plain value of a member; `default` where this is no object."""
        has_members = type(self.value) is _OBJECT
        return self.value.get(key, default) if has_members else default

    def child(self, key: str | int) -> Node:
        value = self.value[key]
        moved = self.file.moved
        if moved and id(value) in moved:
            return moved[id(value)]
        return Node(value, self.file, (*self.pointer, key))

    def find(self, key: str) -> Node | None:
        return self.child(key) if key in self else None

    def members(self, key: str) -> Iterator[tuple[str, Node]]:
        """The members of the map at `key`, in document order."""
        child = self.find(key)
        if child is not None:
            for name in child.fields:
                yield name, child.child(name)

    def elements(self, key: str) -> Iterator[Node]:
        """The elements of the list at `key`."""
        child = self.find(key)
        if child is not None:
            for index in range(len(child.items)):
                yield child.child(index)

    def descend(self, pointer: Pointer) -> Node | None:
        """The node that a JSON pointer from here means; None where it leads to nothing."""
        node = self
        for step in pointer:
            if step in node.fields:
                node = node.child(step)
            elif (
                isinstance(step, str)
                and step.isdecimal()
                and len(step) < 10
                and int(step) < len(node.items)
            ):
                node = node.child(int(step))
            else:
                return None
        return node

    def move(self, value: Container) -> Container:
        """Have an object or a list stand here for the user, wherever it is put; returns it."""
        self.file.moved[id(value)] = Node(value, self.file, self.pointer)
        return value


def escape(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
