"""What the tool has to say about a description: where, how bad, and what to do.

Nothing here prints; `reporting` turns a report into text or JSON.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TypeAlias

Pointer: TypeAlias = tuple[str | int, ...]
"""The way from the root of a document to a value: a JSON pointer, unescaped."""


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file.

    Lines and columns count from 1, columns in characters. When `line` is None the
    place is that of `pointer`, and is looked up when the report is printed.
    """

    file: str
    pointer: Pointer = ()
    line: int | None = None
    column: int | None = None


class Severity(Enum):
    """How much of the output a fault costs."""

    ERROR = "error"
    """Nothing can be generated."""
    WARNING = "warning"
    """The output is there, but lacks something that the description asks for."""
    NOTE = "note"
    """Worth knowing; nothing is missing."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One fault: `code` is a stable word, `hint` says what can be done about it."""

    severity: Severity
    code: str
    message: str
    location: Location
    hint: str | None = None


class Report:
    """Collects what the stages find. A stage goes on after it has reported a fault."""

    def __init__(self) -> None:
        self._diagnostics: list[Diagnostic] = []
        self._has_errors = False

    def add(self, diagnostic: Diagnostic) -> None:
        """Take one diagnostic, in the order of finding."""
        self._diagnostics.append(diagnostic)
        if diagnostic.severity is Severity.ERROR:
            self._has_errors = True

    def error(
        self, code: str, message: str, location: Location, hint: str | None = None
    ) -> None:
        """Report a fault that makes the output impossible."""
        self.add(Diagnostic(Severity.ERROR, code, message, location, hint))

    def warning(
        self, code: str, message: str, location: Location, hint: str | None = None
    ) -> None:
        """Report something that the output lacks."""
        self.add(Diagnostic(Severity.WARNING, code, message, location, hint))

    def note(
        self, code: str, message: str, location: Location, hint: str | None = None
    ) -> None:
        """Report something worth knowing that costs nothing."""
        self.add(Diagnostic(Severity.NOTE, code, message, location, hint))

    def make_strict(self) -> None:
        """Turn every warning into an error."""
        for index, entry in enumerate(self._diagnostics):
            if entry.severity is Severity.WARNING:
                self._diagnostics[index] = replace(entry, severity=Severity.ERROR)
                self._has_errors = True

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything reported so far, in the order of finding."""
        return tuple(self._diagnostics)

    @property
    def has_errors(self) -> bool:
        """Whether any fault is an error."""
        return self._has_errors

    def count(self, severity: Severity) -> int:
        """How many diagnostics have this severity."""
        return sum(entry.severity is severity for entry in self._diagnostics)


def pointer_text(pointer: Pointer) -> str:
    """The pointer as text (RFC 6901): `("paths", "/a")` is `/paths/~1a`."""
    return "".join(
        "/" + str(part).replace("~", "~0").replace("/", "~1") for part in pointer
    )
