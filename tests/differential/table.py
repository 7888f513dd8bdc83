"""What was compared, for people: a row for each description, then each class of
disagreement with its verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from tests.differential.classes import CLASSES
from tests.differential.compare import Finding

_COLUMNS = (
    *("description", "schemas", "instances", "valid", "examples", "false", "agreed"),
)


def table(findings: Iterable[Finding]) -> Iterator[str]:
    """The lines of both tables."""
    found = list(findings)
    rows = [_COLUMNS, *map(_row, found)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for first, *rest in rows:
        cells = (cell.rjust(w) for cell, w in zip(rest, widths[1:], strict=True))
        yield "  ".join((first.ljust(widths[0]), *cells))
    yield ""
    counts: Counter[str] = Counter()
    for each in found:
        counts.update(each.classes)
    for name, count in sorted(counts.items()):
        known = CLASSES.get(name)
        said = f"{known.verdict.value}: {known.reason}" if known else "not judged"
        yield f"{count:6,}  {name}: {said}"
    for each in found:
        yield from (f"{each.slug}: {note}" for note in each.notes)


def shown(finding: Finding, classes: Iterable[str]) -> Iterator[str]:
    """These classes, with some instances of each."""
    for name in sorted(classes):
        yield f"{finding.slug}: {name}: {finding.classes[name]}"
        yield from (f"  {each}" for each in finding.witnesses[name])


def _row(finding: Finding) -> tuple[str, ...]:
    return (
        finding.slug,
        *(
            f"{count:,}"
            for count in (
                *(finding.probes, finding.instances, finding.valid),
                *(finding.examples, finding.false_examples),
                finding.agreed,
            )
        ),
    )
