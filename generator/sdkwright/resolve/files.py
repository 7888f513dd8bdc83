"""The files of one description: each is read when something first refers to it, and once."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from sdkwright.diagnostics import Report
from sdkwright.load import MISSING, Description, Refused, read
from sdkwright.load.tree import is_object
from sdkwright.resolve.anchors import KEYWORDS, Anchors
from sdkwright.resolve.node import File, Node

Version: TypeAlias = tuple[int, int]


def version_of(tree: Any) -> Version | None:
    """Which version of the specification a description follows; None for one that is not known."""
    root: dict[str, Any] = tree if is_object(tree) else {}
    text = root.get("openapi")
    if isinstance(text, str) and re.match(r"3\.[012](\.|$)", text):
        return 3, int(text[2])
    return (2, 0) if root.get("swagger") in ("2.0", 2.0) else None


@dataclass(slots=True)
class Files:
    description: Description
    report: Report
    root: File
    anchors: Anchors = field(default_factory=Anchors)
    _files: dict[str, File | None] = field(default_factory=dict[str, "File | None"])
    """By name; None for a file that could not be read."""
    _asked: dict[tuple[str, str], File | None] = field(
        default_factory=dict[tuple[str, str], "File | None"]
    )
    """By the name of the file that asks, and what it asks for."""

    def named(self, holder: Node, reference: str) -> File | None:
        """The file that a reference without its fragment names; None after a diagnostic."""
        asked = (holder.file.name, reference)
        if asked in self._asked:
            return self._asked[asked]
        try:
            name = self.description.reach.target(*asked)
        except Refused as refused:
            self.report.error(
                refused.code,
                f"the reference {shown(reference)} is not followed: {refused}",
                holder.location,
                refused.hint,
            )
            return None
        if name not in self._files:
            self._files[name] = self._read(name, holder)
        self._asked[asked] = self._files[name]
        return self._asked[asked]

    def _read(self, name: str, holder: Node) -> File | None:
        tree = read(
            name,
            self.description.sources,
            self.report,
            at=holder.location,
            may_follow=self.description.reach.allows,
        )
        if tree is MISSING:
            return None
        version = version_of(tree) or holder.file.version
        file_id = self.description.reach.id_of(name)
        file = File(name, tree, version, file_id, self.root.moved)
        self.add(file, name)
        return file

    def add(self, file: File, name: str) -> None:
        """Know a file, and look through it when its parts have names of their own."""
        self._files[name] = file
        if self.description.sources.mentions(file.name, KEYWORDS):
            self.anchors.add(file)


def open_files(description: Description, version: Version, report: Report) -> Files:
    """The files of a description, of which it is the first."""
    root = File(description.file, description.root, version)
    files = Files(description, report, root)
    files.add(root, description.reach.name)
    return files


def shown(reference: object) -> str:
    text = repr(reference)
    return text if len(text) <= 120 else text[:117] + "..."
