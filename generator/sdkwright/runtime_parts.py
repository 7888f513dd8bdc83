"""Which modules of the runtime an SDK needs: those that its own modules import, and theirs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_IMPORTED = re.compile(r"^\s*from \.+_runtime\.(\w+) import ", re.MULTILINE)
_PACKAGE = re.compile(r"^\s*from \.+_runtime import (.+)$", re.MULTILINE)
_LATE = re.compile(r"^    \"\w+\": \"_runtime\.(\w+)\",$", re.MULTILINE)
"""A name that the package loads on first use, and its home."""
_SIBLING = re.compile(r"^\s*from \.(\w+) import ", re.MULTILINE)


def needed(texts: Iterable[str], runtime: Mapping[str, str]) -> frozenset[str]:
    """The names of the runtime's modules that these texts lead to.

    Imports inside of functions count, and those for type checkers: they check the SDK.
    """
    pending = ["__init__"]
    for text in texts:
        pending += _IMPORTED.findall(text)
        pending += _LATE.findall(text)
        for names in _PACKAGE.findall(text):
            pending += re.findall(r"\w+", names)
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name in runtime and name not in found:
            found.add(name)
            pending += _SIBLING.findall(runtime[name])
    return frozenset(found)
