"""Which modules that are the same in every SDK one of them needs: those that its own modules
import, and theirs. They are known as `_runtime.model`, `_testing.fake`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

_IMPORTED = re.compile(r"^\s*from \.+(_runtime|_testing)\.(\w+) import ", re.MULTILINE)
_PACKAGE = re.compile(r"^\s*from \.+_runtime import (.+)$", re.MULTILINE)
_LATE = re.compile(r"^    \"\w+\": \"(_runtime\.\w+)\",$", re.MULTILINE)
"""A name that the package loads on first use, and its home."""
_SIBLING = re.compile(r"^\s*from \.(\w+) import ", re.MULTILINE)


def needed(texts: Iterable[str], modules: Mapping[str, str]) -> frozenset[str]:
    """The names of the modules that these texts lead to.

    Imports inside of functions count, and those for type checkers: they check the SDK.
    """
    pending = ["_runtime.__init__", "_testing.__init__"]
    for text in texts:
        pending += map(".".join, _IMPORTED.findall(text))
        pending += _LATE.findall(text)
        for names in _PACKAGE.findall(text):
            pending += (f"_runtime.{name}" for name in re.findall(r"\w+", names))
    found: set[str] = set()
    while pending:
        name = pending.pop()
        if name in modules and name not in found:
            found.add(name)
            package = name.partition(".")[0]
            pending += map(".".join, _IMPORTED.findall(modules[name]))
            pending += (f"{package}.{n}" for n in _SIBLING.findall(modules[name]))
    return frozenset(found)
