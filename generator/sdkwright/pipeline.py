"""The stages, in order: bytes -> Document -> ir.Api -> names -> views -> text -> disk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final, NamedTuple, TypeAlias

from sdkwright import ir
from sdkwright.beside import Beside
from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Report
from sdkwright.load import Sources, load
from sdkwright.lower import lower
from sdkwright.python.build import build, build_codecs
from sdkwright.python.names import NameTable, name
from sdkwright.render import Rendered, render, render_codecs
from sdkwright.resolve import resolve
from sdkwright.write import Changes, compare, write


class Size(NamedTuple):
    """How large an API is, and how much of it became methods."""

    operations: int
    """Of the description, with those that are left out."""
    methods: int
    types: int


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

    @property
    def size(self) -> Size | None:
        """How much came out; None when an error was in the way."""
        if self.api is None or self.names is None:
            return None
        made = {(each.method, each.path) for each in self.api.operations}
        left_out = sum(each.code == _LEFT_OUT for each in self.report.diagnostics)
        methods = len(self.names.methods)
        return Size(len(made) + left_out, methods, len(self.api.declarations))


_LEFT_OUT: Final = "operation-left-out"
_LARGE: Final = 100
"""Types from which on a second process is worth its start."""
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
    result = _understand(config, progress)
    if config.strict:
        result.report.make_strict()
    return result


def _understand(config: SdkConfig, progress: Progress) -> Result:
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
    result = _understand(config, progress)
    if result.api is not None and result.names is not None:
        tell = progress or _quiet
        tell("building and rendering")
        files = _files(result.api, result.names, config, result.report)
        result = replace(result, files=files)
    if config.strict:
        result.report.make_strict()
    return result


def _files(
    api: ir.Api, names: NameTable, config: SdkConfig, report: Report
) -> dict[str, str]:
    """The codecs take as long as everything else, and are made beside it."""

    def codecs() -> Rendered:
        return render_codecs(build_codecs(api, names), names.package, config)

    beside = Beside(codecs, is_large=len(api.declarations) >= _LARGE)
    return render(build(api, names, report), beside.result, config, report)
