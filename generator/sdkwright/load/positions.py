"""Character offsets -> lines and columns, and the pointers that somebody asks for."""

from __future__ import annotations

from collections.abc import Iterable

from sdkwright.diagnostics import Pointer

Position = tuple[int, int]
"""Line and column, both from 1; columns count characters."""


def positions(text: str, offsets: Iterable[int]) -> dict[int, Position]:
    """The line and column of every offset, in one pass over the text."""
    found: dict[int, Position] = {}
    line = 1
    line_end = -1
    last = 0
    for offset in sorted(set(offsets)):
        line += text.count("\n", last, offset)
        line_end = max(line_end, text.rfind("\n", last, offset))
        found[offset] = (line, offset - line_end)
        last = offset
    return found


class Wanted:
    """A tree of the pointers to be found, so that a walk goes only where one leads.

    `offset` is filled in by the walk; it stays None for what the text does not have.
    """

    __slots__ = ("children", "offset")

    def __init__(self) -> None:
        self.children: dict[str, Wanted] = {}
        self.offset: int | None = None

    def add(self, pointer: Pointer) -> None:
        """Ask for one pointer. `0` and `"0"` are the same step."""
        node = self
        for part in pointer:
            node = node.children.setdefault(str(part), Wanted())

    def offset_of(self, pointer: Pointer) -> int:
        """Where the pointer is, or the nearest parent of it that exists."""
        node = self
        offset = self.offset or 0
        for part in pointer:
            node = node.children[str(part)]
            if node.offset is None:
                break
            offset = node.offset
        return offset
