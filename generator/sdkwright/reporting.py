"""A report -> text for people or JSON for programs, with places and excerpts.

Everything from a description is printed as visible text on one line, whatever control
characters, escape sequences or lengths it has.
"""

from __future__ import annotations

import dataclasses
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Final

from sdkwright.diagnostics import (
    Diagnostic,
    Location,
    Pointer,
    Report,
    Severity,
    pointer_text,
)
from sdkwright.load import Sources

_MESSAGE_WIDTH: Final = 400
_EXCERPT_WIDTH: Final = 120
_STYLES: Final = {
    Severity.ERROR: "\x1b[1;31m",
    Severity.WARNING: "\x1b[1;33m",
    Severity.NOTE: "\x1b[1;36m",
}
_ALL: Final = "--verbose shows them all, --report FILE writes them to a file"
_BOLD: Final = "\x1b[1m"
_FAINT: Final = "\x1b[2m"
_PLAIN: Final = "\x1b[0m"


def render_text(
    report: Report,
    sources: Sources,
    *,
    is_coloured: bool = False,
    severities: Iterable[Severity] = tuple(Severity),
) -> str:
    """The report as a compiler would print it, by file, line, column and code.

    Empty when there is nothing to say; otherwise it ends with a line break.
    """
    shown = frozenset(severities)
    chosen = [entry for entry in report.diagnostics if entry.severity in shown]
    places = _Places(chosen, sources)
    excerpts = _Excerpts(places, sources)
    entries = _ordered(map(places.placed, chosen))
    blocks = [_render_entry(entry, excerpts, is_coloured) for entry in entries]
    return "".join(blocks)


def render_short(report: Report, sources: Sources, *, is_coloured: bool = False) -> str:
    """The errors as `render_text` has them, then a line for each code of the others:
    the first of them that was found, and how many there are.
    """
    others: dict[str, list[Diagnostic]] = {}
    for entry in report.diagnostics:
        if entry.severity is not Severity.ERROR:
            others.setdefault(entry.code, []).append(entry)
    firsts = [found[0] for found in others.values()]
    places = _Places(firsts, sources)
    lines = [
        _render_line(places.placed(first), len(others[first.code]) - 1, is_coloured)
        for first in sorted(
            firsts, key=lambda each: (each.severity is Severity.NOTE, each.code)
        )
    ]
    if any(len(found) > 1 or found[0].hint for found in others.values()):
        lines.append(f"  {_styled('hint:', is_coloured, _BOLD)} {_ALL}")
    errors = render_text(
        report, sources, is_coloured=is_coloured, severities=[Severity.ERROR]
    )
    return errors + "".join(f"{line}\n" for line in lines)


def count_codes(report: Report) -> dict[str, int]:
    """How many diagnostics have each code, in alphabetical order."""
    return dict(sorted(Counter(entry.code for entry in report.diagnostics).items()))


def render_rows(report: Report, sources: Sources) -> list[dict[str, object]]:
    """The report as the objects of a JSON list, in the same order.

    The members are severity, code, message, file, line, column, pointer (RFC 6901)
    and hint; line, column and hint may be null.
    """
    places = _Places(report.diagnostics, sources)
    return [
        {
            "severity": entry.severity.value,
            "code": entry.code,
            "message": entry.message,
            "file": entry.location.file,
            "line": entry.location.line,
            "column": entry.location.column,
            "pointer": pointer_text(entry.location.pointer),
            "hint": entry.hint,
        }
        for entry in _ordered(map(places.placed, report.diagnostics))
    ]


def summary(report: Report) -> str:
    """How many of each severity, such as `2 errors, 1 warning`; empty for none."""
    counts = Counter(entry.severity for entry in report.diagnostics)
    return ", ".join(
        f"{counts[severity]} {severity.value}{'s' if counts[severity] > 1 else ''}"
        for severity in Severity
        if counts[severity]
    )


def visible(text: str, width: int = _MESSAGE_WIDTH) -> str:
    """The text on one line, at most `width` long, with escapes for the unprintable."""
    if len(text) > width:
        text = text[: width - 1] + "…"
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else _escaped(character)
        for character in text
    )


def _escaped(character: str) -> str:
    if character == "\t":
        return "  "
    return character.encode("unicode_escape", "surrogatepass").decode("ascii")


class _Places:
    """Where the pointers of many diagnostics are, with one pass over each file."""

    def __init__(self, entries: Iterable[Diagnostic], sources: Sources) -> None:
        wanted: defaultdict[str, set[Pointer]] = defaultdict(set)
        for place in (entry.location for entry in entries):
            wanted[place.file].add(place.pointer)
            wanted[place.file].add(place.pointer[:-1])
        self._found = {
            file: sources.locate(file, pointers) for file, pointers in wanted.items()
        }

    def placed(self, entry: Diagnostic) -> Diagnostic:
        """The same diagnostic with line and column, where they can be known."""
        place = entry.location
        position = self._found[place.file].get(place.pointer)
        if place.line is not None or position is None:
            return entry
        place = Location(place.file, place.pointer, *position)
        return dataclasses.replace(entry, location=place)

    def line_above(self, place: Location) -> int:
        """The line of what holds the place; the line before it when that is unknown."""
        parent = self._found[place.file].get(place.pointer[:-1])
        if parent is not None and place.pointer:
            return parent[0]
        return (place.line or 1) - 1


def _ordered(entries: Iterable[Diagnostic]) -> list[Diagnostic]:
    def key(entry: Diagnostic) -> tuple[str, int, int, str, str]:
        place = entry.location
        line, column = place.line or 0, place.column or 0
        return place.file, line, column, entry.code, entry.message

    return sorted(entries, key=key)


def _render_entry(entry: Diagnostic, excerpts: _Excerpts, is_coloured: bool) -> str:
    place = entry.location
    lines = [_render_line(entry, 0, is_coloured)]
    if place.line is None and place.pointer:
        lines.append(f"    at {visible(pointer_text(place.pointer))}")
    for margin, text, is_place in excerpts.of(place):
        line = f"  {'>' if is_place else ' '} {margin} | {text}".rstrip()
        lines.append(line if is_place else _styled(line, is_coloured, _FAINT))
    if entry.hint:
        hint = _styled("hint:", is_coloured, _BOLD)
        lines.append(f"  {hint} {visible(entry.hint)}")
    return "\n".join(lines) + "\n"


def _render_line(entry: Diagnostic, others: int, is_coloured: bool) -> str:
    place = entry.location
    where = visible(place.file)
    for number in (place.line, place.column):
        if number is not None:
            where += f":{number}"
    where = _styled(f"{where}:", is_coloured, _BOLD)
    kind = f"{entry.severity.value}[{entry.code}]"
    kind = _styled(kind, is_coloured, _STYLES[entry.severity])
    more = f" (and {others:,} more)" if others else ""
    return f"{where} {kind} {visible(entry.message)}{more}"


def _styled(text: str, is_coloured: bool, code: str) -> str:
    return code + text + _PLAIN if is_coloured else text


class _Excerpts:
    """Finds the lines to show below a message."""

    def __init__(self, places: _Places, sources: Sources) -> None:
        self._places = places
        self._sources = sources
        self._lines: dict[str, list[str]] = {}

    def of(self, place: Location) -> list[tuple[str, str, bool]]:
        """Number, text and whether it is the place: the line, below its parent's."""
        if place.line is None:
            return []
        lines = self._lines.get(place.file)
        if lines is None:
            lines = self._lines[place.file] = self._sources.lines(place.file)
        if place.line > len(lines) or lines == [""]:
            return []
        above = self._places.line_above(place)
        width = len(str(place.line))
        shown: list[tuple[str, str, bool]] = []
        if 0 < above < place.line and lines[above - 1].strip():
            shown.append((str(above).rjust(width), _cut(lines[above - 1], 1), False))
        text = _cut(lines[place.line - 1], place.column or 1)
        return [*shown, (str(place.line), text, True)]


def _cut(line: str, column: int) -> str:
    """The part of a line around a column, as visible text."""
    if len(line) <= _EXCERPT_WIDTH:
        return visible(line, _EXCERPT_WIDTH)
    start = max(0, column - 1 - _EXCERPT_WIDTH // 3)
    end = start + _EXCERPT_WIDTH
    before, after = "…" if start else "", "…" if end < len(line) else ""
    return before + visible(line[start:end], _EXCERPT_WIDTH) + after
