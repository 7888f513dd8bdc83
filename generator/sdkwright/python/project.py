"""The files around the package: `pyproject.toml`, `README.md` and `api.md`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.answers import is_download
from sdkwright.python.code import EMPTY, Code, Identifier, code, fill, join, literal
from sdkwright.python.credentials import environment_variable
from sdkwright.python.docstrings import clean
from sdkwright.python.names import NameTable
from sdkwright.python.view import Project, ResourceModule, ResourceView, Section

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_EXAMPLES = {
    ir.ScalarKind.STRING: code('"..."'),
    ir.ScalarKind.INTEGER: code("1"),
    ir.ScalarKind.NUMBER: code("1.0"),
    ir.ScalarKind.BOOLEAN: code("True"),
}
_LITERAL = re.compile(r"""("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')""")
_QUALIFIED = re.compile(r"\b(?:builtins|typing)\.(\w+)")
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)((?:a|b|rc)\d+)?", re.IGNORECASE)


def build_project(
    api: ir.Api,
    names: NameTable,
    modules: Sequence[ResourceModule],
    types: Iterable[Identifier],
    has_constraints: bool,
) -> Project:
    summary = (api.doc.summary or f"Client of {api.title}").strip()
    secrets = list(names.settings.secrets.values())
    variable = environment_variable(names, secrets[0]) if len(secrets) == 1 else ""
    return Project(
        package=names.package,
        client=names.client,
        title=markdown(api.title),
        description=markdown(api.doc.summary or first_paragraph(api.doc.description)),
        distribution=Code(names.package.replace("_", "-")),
        version=Code(json.dumps(version_of(api.version))),
        summary=toml(" ".join(summary.split())[:300]),
        key_variable=Code(variable),
        first_call=_first_call(api, names),
        sections=tuple(_sections(modules)),
        has_pages=any(op.pagination is not None for op in api.operations),
        has_streams=any(op.stream is not None for op in api.operations),
        has_downloads=any(map(is_download, api.operations)),
        has_webhooks=bool(api.webhooks),
        has_constraints=has_constraints,
        types=tuple(sorted(types)),
    )


def version_of(text: str) -> str:
    """A version that installers take (PEP 440): the release it begins with, or 0.0.0."""
    found = _VERSION.match(text)
    return found.group(1) + (found.group(2) or "").lower() if found else "0.0.0"


def toml(text: str) -> Code:
    """A basic string of TOML 1.0."""
    return Code(json.dumps(clean(text), ensure_ascii=False))


def markdown(text: str) -> Code:
    """Text on one line in which nothing is markup (CommonMark)."""
    return Code(_MARKUP.sub(r"\\\1", " ".join(clean(text).split())))


def first_paragraph(text: str) -> str:
    return text.strip().split("\n\n")[0]


def _first_call(api: ir.Api, names: NameTable) -> Code:
    """A call that the README can show: the first one that reads something with few arguments,
    all of which can be written down here."""
    shown = [(op, _examples(op, api)) for op in api.operations]
    candidates = [(op, known) for op, known in shown if known is not None]
    if not candidates:
        return EMPTY
    chosen, known = min(
        candidates,
        key=lambda each: (
            *(each[0].doc.deprecated, each[0].method != "GET", len(each[1])),
        ),
    )
    name = names.methods[chosen.key]
    texts = dict(zip(chosen.parameters, name.parameters, strict=True))
    arguments = join(
        ", ",
        (
            (
                value
                if each.place is ir.Place.PATH
                else fill("{}={}", texts[each], value)
            )
            for each, value in known.items()
        ),
    )
    call = f"client.{'.'.join(name.resource)}.{name.method}({arguments})"
    if chosen.pagination is not None:
        return Code(f"for item in {call}:\n    print(item)")
    return Code(f"print({call})")


def _examples(op: ir.Operation, api: ir.Api) -> dict[ir.Parameter, Code] | None:
    """A value for each argument that is needed; None where one is too much to write."""
    if op.bodies and op.bodies[0].presence is ir.Presence.REQUIRED:
        return None
    needed = [p for p in op.parameters if p.presence is ir.Presence.REQUIRED]
    found: dict[ir.Parameter, Code] = {}
    for parameter in needed:
        value = _example(parameter.type, api)
        if value is None:
            return None
        found[parameter] = value
    return found


def _example(type_: ir.Type, api: ir.Api) -> Code | None:
    match resolve(type_, api.declarations):
        case ir.Scalar(kind):
            return _EXAMPLES.get(kind)
        case ir.Literals((first, *_)):
            return literal(first)
        case ir.Nullable(inner):
            return _example(inner, api)
        case ir.ListOf(item):
            value = _example(item, api)
            return None if value is None else fill("[{}]", value)
        case _:
            return None


def _sections(modules: Sequence[ResourceModule]) -> Iterator[Section]:
    for module in modules:
        for resource in module.resources:
            if resource.base == "Resource" and resource.methods:
                yield Section(resource.reached, tuple(_lines(resource)))


def _lines(resource: ResourceView) -> Iterator[Code]:
    for method in resource.methods:
        yield Code(f"{resource.reached}.{_plain(method.outline)}")


def _plain(outline: Code) -> str:
    """Without the module that the code needs where a method is called `list`."""
    parts = _LITERAL.split(outline)
    parts[::2] = (_QUALIFIED.sub(r"\1", text) for text in parts[::2])
    return "".join(parts)
