"""What was found, for people: a row for each description, then its codes and faults."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.corpus.examine import Finding

_COLUMNS = (
    *("description", "operations", "methods", "types", "files", "lines"),
    *("seconds", "peak MB", "type errors", "notes", "failed"),
)
_FAULTS = 5


def table(findings: Iterable[Finding]) -> Iterator[str]:
    """The lines of the table."""
    found = list(findings)
    rows = [_COLUMNS, *map(_row, found)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        first, *rest = (
            cell.ljust(width) if number in (0, len(row) - 1) else cell.rjust(width)
            for number, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join((first, *rest)).rstrip()
    yield ""
    for each in found:
        codes = ", ".join(f"{code} {count}" for code, count in each.notes.items())
        yield f"{each.slug}: {codes or 'no notes'}"


def faults(finding: Finding, most: int = _FAULTS) -> Iterator[str]:
    """The faults of each check that failed, at most so many of each."""
    for check, each in finding.faults.items():
        if each:
            yield f"{finding.slug}: {check}: {len(each)}"
            yield from (f"  {line}" for line in each[:most])


def times(finding: Finding) -> str:
    """How long each check took."""
    parts = (f"{check} {seconds:.1f}" for check, seconds in finding.times.items())
    return f"{finding.slug}: {', '.join(parts)}"


def _row(finding: Finding) -> tuple[str, ...]:
    return (
        finding.slug,
        f"{finding.operations:,}",
        f"{finding.methods:,}",
        f"{finding.types:,}",
        f"{finding.files:,}",
        f"{finding.lines:,}",
        f"{finding.seconds:.1f}",
        f"{finding.megabytes:.0f}",
        f"{finding.type_errors:,}",
        f"{sum(finding.notes.values()):,}",
        " ".join(check for check in finding.faults if check in finding.failed),
    )
