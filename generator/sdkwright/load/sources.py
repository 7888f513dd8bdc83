"""The files that were read, and where in them a pointer leads."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from sdkwright.diagnostics import Pointer
from sdkwright.load.json_text import locate_json
from sdkwright.load.positions import Position, Wanted, positions
from sdkwright.load.reach import from_folder_of
from sdkwright.load.text import decode_roughly
from sdkwright.load.yaml_positions import locate_yaml


@dataclass(frozen=True, slots=True)
class Source:
    """A file whose content became a tree."""

    text: str
    is_json: bool
    digest: str
    """SHA-256 of the bytes, in hexadecimal."""


class Sources:
    """All files of one description, by the names that locations use."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}

    def add(self, file: str, data: bytes, text: str, *, is_json: bool) -> None:
        """Remember a file that was read without being stopped by a fault."""
        digest = hashlib.sha256(data).hexdigest()
        self._sources[file] = Source(text, is_json, digest)

    def locate(
        self, file: str, pointers: Iterable[Pointer]
    ) -> Mapping[Pointer, Position]:
        """Line and column of every pointer, both from 1, in one pass over the file.

        A pointer that leads nowhere is where its nearest existing parent is. The answer
        is empty for a file that was not read.
        """
        source = self._sources.get(file)
        asked = set(pointers)
        if source is None or not asked:
            return {}
        wanted = Wanted()
        for pointer in asked:
            wanted.add(pointer)
        if source.is_json:
            locate_json(source.text, wanted)
        else:
            locate_yaml(source.text, wanted)
        offsets = {pointer: wanted.offset_of(pointer) for pointer in asked}
        found = positions(source.text, offsets.values())
        return {pointer: found[offset] for pointer, offset in offsets.items()}

    def lines(self, file: str) -> list[str]:
        """The lines of a file for excerpts; none when it cannot be read.

        A file that was not understood is read again, as far as it is text.
        """
        source = self._sources.get(file)
        return (source.text if source else read_roughly(file)).split("\n")

    def mentions(self, file: str, words: Iterable[str]) -> bool:
        """Whether one of these words stands anywhere in the text of a file."""
        source = self._sources.get(file)
        return source is not None and any(word in source.text for word in words)

    def digests(self) -> dict[str, str]:
        """SHA-256 of every file, by its path from the first file's folder."""
        first = next(iter(self._sources), "")
        return {
            from_folder_of(first, file): source.digest
            for file, source in sorted(self._sources.items())
        }


def read_roughly(file: str) -> str:
    """What can be shown of a file; empty when it cannot be read."""
    try:
        path = Path(file)
        return decode_roughly(path.read_bytes()) if path.is_file() else ""
    except (OSError, ValueError):
        return ""
