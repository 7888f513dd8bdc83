"""What a person or a build sees: diagnostics, progress, and one line per result."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from typing import Final

import click

from sdkwright.diagnostics import Report, Severity
from sdkwright.load import Sources
from sdkwright.reporting import render_rows, render_text, summary, visible
from sdkwright.write import Changes

_LINE_WIDTH: Final = 10_000


class Console:
    """Prints to standard error and output; colour and progress only on a terminal."""

    def __init__(self, *, is_json: bool, is_quiet: bool) -> None:
        self._is_json = is_json
        self._is_quiet = is_quiet
        self._rows: list[dict[str, object]] = []

    def show_report(self, report: Report, sources: Sources | None) -> None:
        """Print the diagnostics, or keep them until `finish` for a JSON list."""
        sources = sources or Sources()
        if self._is_json:
            self._rows += render_rows(report, sources)
            return
        severities = (Severity.ERROR,) if self._is_quiet else tuple(Severity)
        is_coloured = _has_colour()
        text = render_text(
            report, sources, is_coloured=is_coloured, severities=severities
        )
        click.echo(text, nl=False, err=True, color=is_coloured)

    def finish(self) -> None:
        """Print what has been kept."""
        if self._is_json:
            click.echo(json.dumps(self._rows, indent=2), err=True)

    def say(self, text: str, *, is_summary: bool = False) -> None:
        """Print lines of a result; a summary is left out when quiet."""
        if not (is_summary and self._is_quiet):
            for line in text.split("\n"):
                click.echo(visible(line, _LINE_WIDTH))

    @contextmanager
    def progress(self) -> Generator[Callable[[str], None] | None, None, None]:
        """A function that shows what is being done, or None off a terminal."""
        if self._is_quiet or self._is_json or not sys.stderr.isatty():
            yield None
            return
        from rich.console import Console as RichConsole  # only a terminal pays for it
        from rich.markup import escape

        with RichConsole(stderr=True).status("") as status:
            yield lambda text: status.update(escape(visible(text)))


def describe_generated(spec: str, output: str, changes: Changes, report: Report) -> str:
    """One line on what was written."""
    parts = [
        f"{len(paths)} {word}"
        for paths, word in (
            (changes.added, "added"),
            ((*changes.changed, *changes.edited, *changes.foreign), "changed"),
            (changes.removed, "removed"),
        )
        if paths
    ]
    done = ", ".join(parts) or "nothing to change"
    return _line(spec, f"{visible(output)}: {done}", report)


def describe_failed(spec: str, report: Report) -> str:
    """One line on why nothing was written."""
    return _line(spec, "nothing was written", report)


def describe_stale(spec: str, output: str, changes: Changes, report: Report) -> str:
    """What is out of date, one line for each file below a summary."""
    if changes.is_current:
        return _line(spec, f"{visible(output)} is up to date", report)
    lines = [_line(spec, f"{visible(output)} is out of date", report)]
    for paths, word in (
        (changes.added, "missing"),
        (changes.changed, "out of date"),
        (changes.removed, "not needed"),
        (changes.edited, "edited"),
        (changes.foreign, "not ours"),
    ):
        lines += (f"  {word + ':':12} {visible(path)}" for path in paths)
    return "\n".join(lines)


def survive_narrow_encodings(streams: Iterable[object]) -> None:
    """Print escapes for what the encoding of a terminal or a log does not have."""
    for stream in streams:
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _line(spec: str, result: str, report: Report) -> str:
    counts = summary(report)
    return f"{visible(spec)} -> {result}" + (f" ({counts})" if counts else "")


def _has_colour() -> bool:
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return sys.stderr.isatty()
