"""The commands: parse arguments, call the pipeline, print, and set the exit code.

0: done. 1: a fault in the input, or out-of-date output. 2: wrong usage. 70: a fault of
the tool itself. 130: interrupted.
"""

from __future__ import annotations

import gc
import sys
import traceback
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from sdkwright.version import VERSION

if TYPE_CHECKING:
    from sdkwright.config import SdkConfig
    from sdkwright.console import Console

# The pipeline and the console are imported when a command runs: `--help` needs neither.

_INTERNAL_ERROR: Final = 70
_INTERRUPTED: Final = 130

_Command = TypeVar("_Command", bound=Callable[..., Any])


def main() -> None:
    """Run the program and leave it with its exit code."""
    gc.disable()  # one short run that keeps nearly all that it makes: a tenth of its time
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command; the exit code. No exception gets out of here."""
    try:
        code = commands.main(list(arguments), "sdkwright", standalone_mode=False)
        return code if isinstance(code, int) else 0
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted", err=True)
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last resort, and it is reported
        if "--traceback" in arguments:
            traceback.print_exc()
        _show_internal_error(error)
        return _INTERNAL_ERROR


def _show_internal_error(error: Exception) -> None:
    from sdkwright.reporting import visible

    reason = visible(f"{type(error).__name__}: {error}", 200)
    click.echo(f"internal error: {reason}", err=True)
    hint = "this is a fault of sdkwright; please report it with what --traceback prints"
    click.echo(f"  hint: {hint}", err=True)


def _show_version(context: click.Context, _: click.Parameter, is_asked: bool) -> None:
    if is_asked and not context.resilient_parsing:
        click.echo(f"sdkwright {VERSION}")
        context.exit()


def _check_package(
    context: click.Context, parameter: click.Parameter, name: str | None
) -> str | None:
    from sdkwright.config import package_fault

    fault = package_fault(name) if name is not None else None
    if fault is not None:
        raise click.BadParameter(f"{fault}.", context, parameter)
    return name


def _sdk_options(command: _Command) -> _Command:
    """What every command takes."""
    for decorate in reversed(
        (
            click.argument("spec", required=False),
            click.option("-o", "--output", metavar="DIR", help="The folder to write."),
            click.option(
                "--package",
                metavar="NAME",
                callback=_check_package,
                help="The name to import.",
            ),
            click.option(
                "--allow-reference",
                "references",
                metavar="PATH|URL",
                multiple=True,
                help="Let $ref lead there as well; may be repeated.",
            ),
            click.option(
                "--format",
                "style",
                type=click.Choice(("text", "json")),
                default="text",
                help="How diagnostics are printed, on standard error.",
            ),
            click.option("-q", "--quiet", is_flag=True, help="Print errors only."),
            click.option(
                "-v", "--verbose", is_flag=True, help="Print every warning and note."
            ),
            click.option(
                "--report",
                "report_file",
                metavar="FILE",
                help="Write all that was found to a file; as JSON to one of .json.",
            ),
            click.option("--strict", is_flag=True, help="Take warnings for errors."),
            click.option(
                "--traceback", is_flag=True, help="Show where an internal error is."
            ),
        )
    ):
        command = decorate(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_show_version,
    help="Show the version.",
)
def commands() -> None:
    """Write a Python SDK for the API that an OpenAPI description describes.

    \b
    Write the SDK of one API:
      sdkwright generate openapi.yaml --output acme-sdk --package acme
    See what would come out, and what the description lacks:
      sdkwright inspect openapi.yaml
    Fail a build whose SDK is not up to date:
      sdkwright check

    Without SPEC, a command works on every SDK that pyproject.toml lists:

    \b
      [[tool.sdkwright.sdks]]
      spec = "spec/acme.yaml"
      output = "generated/acme"
      package = "acme"
    """


@commands.command()
@_sdk_options
@click.option("--force", is_flag=True, help="Overwrite files that are not ours.")
def generate(force: bool, **options: Any) -> int:
    """Write the SDK of SPEC, or of all that are configured.

    All files are written, or none. Files that were edited by hand are kept, and
    reported, unless --force is given.

    \b
      sdkwright generate openapi.yaml --output acme-sdk
      sdkwright generate --quiet
    """
    from sdkwright import console as lines
    from sdkwright import pipeline

    def work(sdk: SdkConfig, console: Console) -> bool:
        with console.progress() as progress:
            result = pipeline.generate(sdk, force=force, progress=progress)
        console.show_result(sdk, result)
        if result.report.has_errors or result.changes is None:
            text = lines.describe_failed(sdk.spec, result.report)
        else:
            text = "\n".join(lines.describe_generated(sdk, result, result.changes))
        console.say(text, is_summary=True)
        return not result.report.has_errors

    return _for_each(work, **options)


@commands.command()
@_sdk_options
def check(**options: Any) -> int:
    """Tell whether the output is what `generate` would write; write nothing.

    The exit code is 1 when it is not.

    \b
      sdkwright check
      sdkwright check openapi.yaml --output acme-sdk
    """
    from sdkwright import console as lines
    from sdkwright import pipeline

    def work(sdk: SdkConfig, console: Console) -> bool:
        with console.progress() as progress:
            result = pipeline.check(sdk, progress=progress)
        console.show_result(sdk, result)
        if result.report.has_errors or result.changes is None:
            return False
        console.say(
            lines.describe_stale(sdk.spec, sdk.output, result.changes, result.report),
            is_summary=result.changes.is_current,
        )
        return result.changes.is_current

    return _for_each(work, **options)


@commands.command()
@_sdk_options
@click.option("--ir", "is_ir", is_flag=True, help="Show the API as the tool sees it.")
def inspect(is_ir: bool, **options: Any) -> int:
    """Show the operations and types of SPEC, and what cannot be generated.

    \b
      sdkwright inspect openapi.yaml
      sdkwright inspect openapi.yaml --ir
    """
    from sdkwright import pipeline
    from sdkwright.describe import describe_api, describe_ir

    def work(sdk: SdkConfig, console: Console) -> bool:
        with console.progress() as progress:
            result = pipeline.inspect(sdk, progress=progress)
        console.show_result(sdk, result)
        if result.api is not None and is_ir:
            console.say(describe_ir(result.api))
        elif result.api is not None and result.names is not None:
            console.say(describe_api(result.api, result.names))
        return not result.report.has_errors

    return _for_each(work, **options)


def _for_each(
    work: Callable[[SdkConfig, Console], bool],
    *,
    spec: str | None,
    output: str | None,
    package: str | None,
    references: tuple[str, ...],
    style: str,
    quiet: bool,
    verbose: bool,
    report_file: str | None,
    strict: bool,
    traceback: bool,
) -> int:
    """Call `work` for every SDK that is asked for; the exit code."""
    from pathlib import Path

    from sdkwright.config_file import choose_sdks, read_config
    from sdkwright.console import Console, survive_narrow_encodings
    from sdkwright.diagnostics import Report
    from sdkwright.load import Sources

    if quiet and verbose:
        raise click.UsageError("--quiet and --verbose exclude each other")
    survive_narrow_encodings((sys.stdout, sys.stderr))
    console = Console(
        is_json=style == "json",
        is_quiet=quiet,
        is_verbose=verbose,
        file=report_file,
    )
    report = Report()
    config = read_config(Path(), report)
    try:
        sdks = choose_sdks(config, spec, output, package, references, is_strict=strict)
    except ValueError as error:
        if not report.has_errors:
            raise click.UsageError(str(error)) from None
        sdks = ()
    console.show_report(report, Sources())
    is_good = not report.has_errors
    if is_good:
        results = [work(sdk, console) for sdk in sdks]
        is_good = all(results)
    is_written = console.finish()
    return 0 if is_good and is_written else 1
