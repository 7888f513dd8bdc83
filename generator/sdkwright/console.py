"""What a person or a build sees: diagnostics, progress, and one line per result."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import click

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Location, Report, Severity
from sdkwright.load import Sources
from sdkwright.pipeline import Result
from sdkwright.report_file import ReportFile, describe_size
from sdkwright.reporting import (
    render_rows,
    render_short,
    render_text,
    summary,
    visible,
)
from sdkwright.write import Changes

_LINE_WIDTH: Final = 10_000


class Console:
    """Prints to standard error and output; colour and progress only on a terminal."""

    def __init__(
        self, *, is_json: bool, is_quiet: bool, is_verbose: bool, file: str | None
    ) -> None:
        self._is_json = is_json
        self._is_quiet = is_quiet
        self._is_verbose = is_verbose
        self._rows: list[dict[str, object]] = []
        self._file = ReportFile(Path(file)) if file is not None else None

    def show_result(self, config: SdkConfig, result: Result) -> None:
        """Print what was found for one SDK, and keep it for the file."""
        self.show_report(result.report, result.sources)
        if self._file is not None:
            self._file.add(config, result)

    def show_report(self, report: Report, sources: Sources) -> None:
        """Print the diagnostics, or keep them until `finish` for a JSON list."""
        if self._is_json:
            self._rows += render_rows(report, sources)
            return
        is_coloured = _has_colour()
        if self._is_verbose:
            text = render_text(report, sources, is_coloured=is_coloured)
        elif self._is_quiet:
            errors = [Severity.ERROR]
            text = render_text(
                report, sources, is_coloured=is_coloured, severities=errors
            )
        else:
            text = render_short(report, sources, is_coloured=is_coloured)
        click.echo(text, nl=False, err=True, color=is_coloured)

    def finish(self) -> bool:
        """Print what has been kept, and write the file; whether that could be done."""
        report = Report()
        if self._file is not None:
            try:
                self._file.write()
            except (OSError, ValueError) as error:
                reason = getattr(error, "strerror", None) or str(error)
                message = f"the report cannot be written: {reason}"
                report.error("output-failure", message, Location(str(self._file.path)))
        self.show_report(report, Sources())
        if self._is_json:
            click.echo(json.dumps(self._rows, indent=2), err=True)
        return not report.has_errors

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


def describe_generated(
    config: SdkConfig, result: Result, changes: Changes
) -> Generator[str, None, None]:
    """What was written, and below it how much came out."""
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
    yield _line(config.spec, f"{visible(config.output)}: {done}", result.report)
    if result.size is not None:
        yield f"  {describe_size(result.size)}"


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
