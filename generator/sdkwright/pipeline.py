"""The stages, in order: bytes -> Document -> ir.Api -> names -> views -> text -> disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeAlias

from sdkwright import ir
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.load import Sources, load
from sdkwright.lower import lower
from sdkwright.python.build import build
from sdkwright.python.names import NameTable, name
from sdkwright.render import render
from sdkwright.resolve import resolve
from sdkwright.write import Changes, compare, write


@dataclass(frozen=True, slots=True)
class Result:
    """What became of one description. After an error only the report is sure to be there."""

    report: Report
    sources: Sources
    api: ir.Api | None = None
    names: NameTable | None = None
    files: Mapping[str, str] = field(default_factory=dict[str, str])
    """The SDK project: path relative to the output folder -> text."""
    changes: Changes | None = None
    """How the output folder differed, or differs, from the files."""


Progress: TypeAlias = Callable[[str], None] | None


def _quiet(_: str) -> None:
    """Progress that nobody watches."""


def generate(
    config: SdkConfig, *, force: bool = False, progress: Progress = None
) -> Result:
    """Make the SDK and write it: all of its files, or none."""
    result = make(config, progress=progress)
    if result.report.has_errors:
        return result
    changes = write(
        result.files,
        Path(config.output),
        force=force,
        inputs=result.sources.digests(),
        report=result.report,
    )
    return replace(result, changes=changes)


def check(config: SdkConfig, *, progress: Progress = None) -> Result:
    """Make the SDK and compare it with what is on disk; nothing is written."""
    result = make(config, progress=progress)
    if result.report.has_errors:
        return result
    changes = compare(result.files, Path(config.output), report=result.report)
    return replace(result, changes=changes)


def inspect(config: SdkConfig, *, progress: Progress = None) -> Result:
    """Read the description as far as its operations, types and names."""
    report, sources = Report(), Sources()
    result = Result(report, sources)
    tell = progress or _quiet
    tell(f"reading {config.spec}")
    description = load(config.spec, config, report, sources)
    if description is None or report.has_errors:
        return result
    tell("checking and resolving")
    document = resolve(description, config, report)
    if document is None or report.has_errors:
        return result
    tell("lowering")
    api = lower(document, config, report)
    if report.has_errors:
        return result
    names = name(api, config, report)
    return replace(result, api=api, names=names)


def make(config: SdkConfig, *, progress: Progress = None) -> Result:
    """Everything but the disk: the files of the SDK, in memory."""
    result = inspect(config, progress=progress)
    if result.api is None or result.names is None or result.report.has_errors:
        return result
    tell = progress or _quiet
    tell("building and rendering")
    sdk = build(result.api, result.names, config, result.report)
    return replace(result, files=render(sdk, config, result.report))
