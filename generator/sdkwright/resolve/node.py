"""A place in a document: a value, and the pointer that leads to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sdkwright.diagnostics import Location, Pointer
from sdkwright.load.tree import is_list, is_object


@dataclass(frozen=True, slots=True)
class Node:
    value: Any
    file: str
    pointer: Pointer = ()

    @property
    def location(self) -> Location:
        return Location(self.file, self.pointer)

    @property
    def id(self) -> str:
        """The JSON pointer as a URI fragment (RFC 6901, section 6, unescaped but for / and ~)."""
        return "#" + "".join(f"/{escape(str(step))}" for step in self.pointer)

    @property
    def fields(self) -> dict[str, Any]:
        """The members of an object; none of anything else."""
        return self.value if is_object(self.value) else {}

    @property
    def items(self) -> list[Any]:
        """The elements of a list; none of anything else."""
        return self.value if is_list(self.value) else []

    def __contains__(self, key: str) -> bool:
        return is_object(self.value) and key in self.value

    def get(self, key: str, default: Any = None) -> Any:
        """The plain value of a member; `default` where this is no object."""
        return self.value.get(key, default) if is_object(self.value) else default

    def child(self, key: str | int) -> Node:
        return Node(self.value[key], self.file, (*self.pointer, key))

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


def escape(step: str) -> str:
    return step.replace("~", "~0").replace("/", "~1")


def unescape(step: str) -> str:
    return step.replace("~1", "/").replace("~0", "~")
