"""`.sdkwright.json`: which files of a folder are ours, and what they were made from.

It has no time, no path outside of the folder and no machine in it, so that the same
input always gives the same bytes.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, Final, cast

from sdkwright.version import VERSION

MANIFEST: Final = ".sdkwright.json"


class BrokenManifest(ValueError):
    """The manifest is not one that this tool has written."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was written. Digests are SHA-256 in hexadecimal."""

    inputs: Mapping[str, str] = field(default_factory=dict[str, str])
    """Path of an input, relative to the description's folder -> digest."""
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """Path in the output folder, with `/` -> digest."""

    def to_text(self) -> str:
        """The manifest as it is written to the folder."""
        content = {
            "generator": f"sdkwright {VERSION}",
            "inputs": dict(sorted(self.inputs.items())),
            "files": dict(sorted(self.files.items())),
        }
        return json.dumps(content, indent=2) + "\n"


def read_manifest(data: bytes) -> Manifest:
    """The manifest in the bytes of its file. Raises BrokenManifest."""
    try:
        content: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise BrokenManifest(f"it is not JSON: {error}") from None
    if type(content) is not dict:
        raise BrokenManifest("it is not an object")
    members = cast("dict[str, Any]", content)
    return Manifest(_digests(members, "inputs"), _files(members))


def digest(data: bytes) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def path_fault(path: str) -> str | None:
    """Why a path cannot be one of a file in the output folder; None when it can."""
    parts = PurePosixPath(path).parts
    if not path or path != "/".join(parts) or path == ".":
        return "it is not a plain relative path"
    if path.startswith("/") or ".." in parts:
        return "it leads out of the output folder"
    if any(character in path for character in '\\:*?"<>|') or not path.isprintable():
        return "it has characters that not every file system allows"
    return None


def _files(members: Mapping[str, Any]) -> Mapping[str, str]:
    files = _digests(members, "files")
    for path in files:
        fault = path_fault(path)
        if fault is not None:
            raise BrokenManifest(f"the path {path!r}: {fault}")
    return files


def _digests(members: Mapping[str, Any], key: str) -> Mapping[str, str]:
    value = members.get(key)
    if type(value) is not dict:
        raise BrokenManifest(f"its `{key}` is not an object")
    digests = cast("dict[str, Any]", value)
    if not all(type(text) is str for text in digests.values()):
        raise BrokenManifest(f"its `{key}` has something that is not a digest")
    return cast("dict[str, str]", digests)
