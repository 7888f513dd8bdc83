"""Views -> {path: text}. Templates only place; this module only pairs templates with views."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from symtable import symtable
from typing import Any, NamedTuple

import jinja2

from sdkwright.config import SdkConfig
from sdkwright.diagnostics import Location, Report
from sdkwright.python.code import Code, Identifier
from sdkwright.python.view import Codecs, Sdk
from sdkwright.runtime_parts import needed
from sdkwright.templates import template_folder


class Rendered(NamedTuple):
    files: dict[str, str]
    """By their path in the SDK project."""
    faults: dict[str, str]
    """Why a file does not parse."""


def render(
    sdk: Sdk, codecs: Callable[[], Rendered], config: SdkConfig, report: Report
) -> dict[str, str]:
    """The files of an SDK project, by their path in it; each Python file is proven to
    parse. The codecs are asked for last: they may still be in the making."""
    own = _proven(
        _files(sdk, _environment(template_folder(), config.templates)), config
    )
    others = codecs()
    for path, fault in (own.faults | others.faults).items():
        report.error(
            "internal",
            f"the text made for {path} does not parse: {fault}",
            Location(config.spec),
            "this is a fault of sdkwright; please report it with the description",
        )
    files = own.files | others.files
    return files | dict(_copied(sdk.project.package, files))


def render_codecs(codecs: Codecs, package: Identifier, config: SdkConfig) -> Rendered:
    """The files of `_codecs/`."""
    environment = _environment(template_folder(), config.templates)
    return _proven(_codec_files(codecs, package, environment), config)


def _proven(files: Iterable[tuple[str, str]], config: SdkConfig) -> Rendered:
    made = Rendered({}, {})
    for path, text in files:
        fault = _fault(path, text) if path.endswith(".py") else None
        if fault is not None:
            made.faults[path] = fault
        elif config.templates is not None and path.endswith(".py"):
            text = _formatted(text)
        made.files[path] = text
    return made


def _fault(path: str, text: str) -> str | None:
    """Why a text is no Python."""
    try:
        symtable(text, path, "exec")  # parses, and is cheaper than ast.parse
        return None
    except (SyntaxError, ValueError, RecursionError, MemoryError) as fault:
        return str(fault)


def _files(sdk: Sdk, environment: jinja2.Environment) -> Iterator[tuple[str, str]]:
    def place(template: str, **values: object) -> str:
        return environment.get_template(template).render(**values)

    for path in ("pyproject.toml", "README.md", "api.md"):
        yield path, place(f"{path}.jinja", project=sdk.project)
    source = f"src/{sdk.project.package}"
    yield (
        f"{source}/__init__.py",
        place("package.py.jinja", package=sdk.package, exports=sdk.package.exports),
    )
    yield f"{source}/py.typed", ""
    yield f"{source}/errors.py", place("errors.py.jinja", package=sdk.package)
    yield f"{source}/client.py", place("client.py.jinja", module=sdk.client)
    yield f"{source}/resources/__init__.py", '"""The resources of the client."""\n'
    for name, resource in sdk.resources.items():
        text = place("resources_module.py.jinja", module=resource)
        yield f"{source}/resources/{name}.py", text
    if sdk.models:
        text = place("exports_module.py.jinja", exports=sdk.model_exports)
        yield f"{source}/models/__init__.py", text
    for name, model in sdk.models.items():
        text = place("models_module.py.jinja", module=model)
        yield f"{source}/models/{name}.py", text
    if sdk.webhooks is not None:
        text = place("webhooks.py.jinja", module=sdk.webhooks)
        yield f"{source}/webhooks/__init__.py", text
    if sdk.constraints is not None:
        yield f"{source}/constraints.py", place(
            "constraints.py.jinja", project=sdk.project
        )
        text = place("constraint_data.py.jinja", module=sdk.constraints)
        yield f"{source}/_constraints.py", text
    text = place("testing.py.jinja", module=sdk.testing)
    yield f"{source}/testing/__init__.py", text
    text = place("described.py.jinja", module=sdk.described)
    yield f"{source}/testing/described.py", text


def _codec_files(
    codecs: Codecs, package: Identifier, environment: jinja2.Environment
) -> Iterator[tuple[str, str]]:
    folder = f"src/{package}/_codecs"
    if codecs.modules:
        template = environment.get_template("exports_module.py.jinja")
        yield f"{folder}/__init__.py", template.render(exports=codecs.exports)
    template = environment.get_template("codecs_module.py.jinja")
    for name, module in codecs.modules.items():
        yield f"{folder}/{name}.py", template.render(module=module)


def _copied(package: Identifier, files: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The modules of the runtime and of the fake server that the files lead to, the same
    in every SDK; their tests prove them."""
    modules = {
        f"_{folder}.{file.stem}": _read(file)
        for folder in ("runtime", "testing")
        for file in sorted((template_folder() / folder).glob("*.py"))
    }
    texts = [text for path, text in files.items() if path.endswith(".py")]
    wanted = needed(texts, modules)
    for name, text in modules.items():
        if name in wanted:
            path = name.replace(".", "/")
            yield f"src/{package}/{path}.py", text


@cache
def _environment(folder: Path, own: str | None) -> jinja2.Environment:
    """`own` is a folder of the user's, whose templates take the place of the built-in ones."""
    folders = [folder / "sdk"] if own is None else [Path(own), folder / "sdk"]
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(folders),
        undefined=jinja2.StrictUndefined,
        finalize=_only_code,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # what is printed is Code, which is encoded for its place
    )


@cache
def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8")


def _only_code(value: Any) -> Code:
    """The gate that every printed value passes: text of a description is no Code."""
    if not isinstance(value, Code):
        raise TypeError(f"a template may print Code only, not {value!r}")
    return value


def _formatted(text: str) -> str:
    """In Black's style, which templates that are not ours do not promise."""
    import black  # takes longer to import than everything else together

    return black.format_str(text, mode=black.Mode())
