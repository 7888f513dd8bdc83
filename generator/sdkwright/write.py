"""{path: text} -> disk, without touching what is not ours.

A manifest in the folder says which files are ours and what was in them. A file that
somebody else wrote or edited is never overwritten or removed, unless told to.
"""

from __future__ import annotations

import os
import stat
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Final

from sdkwright.diagnostics import Location, Report
from sdkwright.manifest import (
    MANIFEST,
    BrokenManifest,
    Manifest,
    digest,
    path_fault,
    read_manifest,
)
from sdkwright.placing import place_files

_NO_INPUTS: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Changes:
    """How a folder differs from what belongs there; paths are sorted, with `/`."""

    added: tuple[str, ...] = ()
    """Not there yet."""
    changed: tuple[str, ...] = ()
    """Ours, and out of date."""
    removed: tuple[str, ...] = ()
    """Ours, and no longer needed."""
    edited: tuple[str, ...] = ()
    """Ours once, but somebody has changed it since."""
    foreign: tuple[str, ...] = ()
    """In the way, and not ours."""
    unchanged: tuple[str, ...] = ()

    @property
    def is_current(self) -> bool:
        """Whether the folder is just what it should be."""
        return not (
            self.added or self.changed or self.removed or self.edited or self.foreign
        )


def write(
    files: Mapping[str, str],
    output: Path,
    *,
    force: bool = False,
    inputs: Mapping[str, str] = _NO_INPUTS,
    report: Report,
) -> Changes:
    """Make the folder hold these files: all of them, or nothing is changed at all.

    `files` has paths relative to `output`, with `/`. `inputs` are the digests of what
    they were made from. Files that are the same already are not touched. The result
    says what was done; after an error it says what would have been.
    """
    contents = _encode(files, output, report)
    if contents is None or report.has_errors:
        return Changes()
    try:
        manifest = _read_manifest(output, report, is_needed=not force)
        if manifest is None:
            return Changes()
        changes, blocked = _compare(contents, output, manifest)
        _report_obstacles(changes, blocked, output, force, report)
        if not report.has_errors:
            _place(contents, output, changes, inputs)
    except OSError as error:
        _report_failure("nothing was written", error, output, report)
        return Changes()
    return changes


def _place(
    contents: dict[str, bytes],
    output: Path,
    changes: Changes,
    inputs: Mapping[str, str],
) -> None:
    digests = {path: digest(data) for path, data in contents.items()}
    contents[MANIFEST] = Manifest(inputs, digests).to_text().encode()
    if _look(output, MANIFEST) == contents[MANIFEST]:
        del contents[MANIFEST]
    for path in changes.unchanged:
        del contents[path]
    gone = [path for path in changes.edited if path not in digests]
    if contents or gone or changes.removed:
        place_files(output, contents, (*changes.removed, *gone))


def compare(files: Mapping[str, str], output: Path, *, report: Report) -> Changes:
    """How the folder differs from these files; nothing is written."""
    contents = _encode(files, output, report)
    if contents is None:
        return Changes()
    try:
        manifest = _read_manifest(output, report, is_needed=True)
        return _compare(contents, output, manifest)[0] if manifest else Changes()
    except OSError as error:
        _report_failure("the output cannot be read", error, output, report)
        return Changes()


def _report_failure(message: str, error: OSError, output: Path, report: Report) -> None:
    where = error.filename if isinstance(error.filename, str) else str(output)
    reason = error.strerror or str(error)
    report.error("output-failure", f"{message}: {reason}", Location(where))


class _Found(Enum):
    """What can be at a path besides a regular file."""

    NOTHING = auto()
    LINK = auto()
    OBSTACLE = auto()
    """A folder, or something on the way to the path that is no real folder."""


def _look(output: Path, path: str) -> bytes | _Found:
    """The content of a file. Links below `output` are not followed."""
    *folders, name = path.split("/")
    place = output
    try:
        for part in folders:
            place /= part
            if not stat.S_ISDIR(os.lstat(place).st_mode):
                return _Found.OBSTACLE
        place /= name
        mode = os.lstat(place).st_mode
        if stat.S_ISREG(mode):
            return place.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return _Found.NOTHING
    return _Found.LINK if stat.S_ISLNK(mode) else _Found.OBSTACLE


def _encode(
    files: Mapping[str, str], output: Path, report: Report
) -> dict[str, bytes] | None:
    """The bytes of all files, sorted by path; None when two cannot stand together.

    The faults here are the tool's own: no description may lead to them.
    """
    seen: dict[str, str] = {}
    contents: dict[str, bytes] = {}
    faults: list[str] = []
    for path, text in sorted(files.items()):
        fault = path_fault(path)
        if fault is not None or path == MANIFEST:
            faults.append(
                f"{path!r} is not a path to write to: {fault or 'it is ours'}"
            )
        parts = path.split("/")
        for length in range(1, len(parts) + 1):
            # Some file systems hold two names for the same that differ in case only.
            part = "/".join(parts[:length])
            is_file = length == len(parts)
            key = unicodedata.normalize("NFC", part).casefold()
            known = seen.setdefault(key, part + "/" * (not is_file))
            if known != part + "/" * (not is_file) or (is_file and part in contents):
                faults.append(f"{path!r} and {known!r} are one path on some systems")
        try:
            contents[path] = text.encode("utf-8")
        except UnicodeEncodeError as error:
            faults.append(f"{path!r} is not text: {error.reason}")
    for message in faults:
        hint = "this is a fault of sdkwright; please report it"
        report.error("internal-error", message, Location(str(output)), hint)
    return None if faults else contents


def _read_manifest(output: Path, report: Report, *, is_needed: bool) -> Manifest | None:
    """The manifest of the folder, an empty one when it has none, None after a fault."""
    place = Location((output / MANIFEST).as_posix())
    try:
        if output.exists() and not output.is_dir():
            message = "the output is a file, and must be a folder"
            report.error("output-not-a-folder", message, Location(output.as_posix()))
            return None
        found = _look(output, MANIFEST)
        if found is _Found.NOTHING:
            return Manifest()
        if not isinstance(found, bytes):
            raise BrokenManifest("it is not a file")
        return read_manifest(found)
    except BrokenManifest as error:
        if not is_needed:
            return Manifest()
        message = f"the manifest cannot be read: {error}"
        hint = "restore it, or pass --force to take all files for ours"
        report.error("broken-manifest", message, place, hint)
    return None


def _compare(
    contents: Mapping[str, bytes], output: Path, manifest: Manifest
) -> tuple[Changes, list[str]]:
    """The changes, and the paths that cannot be written whatever is forced."""
    sets: dict[str, list[str]] = {
        kind: []
        for kind in ("added", "changed", "removed", "edited", "foreign", "unchanged")
    }
    blocked: list[str] = []
    stale = {
        path: known for path, known in manifest.files.items() if path not in contents
    }
    # A path that differs from a stale one in case only may be the same file.
    stale_by_case = {path.casefold(): known for path, known in stale.items()}
    for path, data in contents.items():
        found = _look(output, path)
        renamed = stale_by_case.get(path.casefold())
        known = manifest.files.get(path, renamed)
        if found is _Found.NOTHING:
            kind = "added"
        elif found == data and renamed is None:
            kind = "unchanged"
        elif found is _Found.OBSTACLE:
            kind = "foreign"
            blocked.append(path)
        elif known is None:
            kind = "foreign"
        elif isinstance(found, bytes) and digest(found) == known:
            kind = "changed"
        else:
            kind = "edited"
        sets[kind].append(path)
    for path, known in sorted(stale.items()):
        found = _look(output, path)
        if isinstance(found, bytes):
            sets["removed" if digest(found) == known else "edited"].append(path)
    return (
        Changes(**{kind: tuple(sorted(paths)) for kind, paths in sets.items()}),
        blocked,
    )


def _report_obstacles(
    changes: Changes, blocked: list[str], output: Path, force: bool, report: Report
) -> None:
    def fail(code: str, path: str, message: str, hint: str) -> None:
        report.error(code, message, Location((output / path).as_posix()), hint)

    for path in blocked:
        message = "a folder or a link is where a file has to be written"
        fail("foreign-file", path, message, "move it away")
    if force:
        return
    for path in changes.edited:
        message = "this file was edited after it was generated"
        hint = "undo the edit, or pass --force to lose it"
        fail("edited-file", path, message, hint)
    for path in changes.foreign:
        if path not in blocked:
            message = "this file is in the way, and sdkwright did not write it"
            hint = "move it away, or pass --force to overwrite it"
            fail("foreign-file", path, message, hint)
