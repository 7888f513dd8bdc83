"""The files around the package: `pyproject.toml`, `README.md` and `api.md`."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence

from sdkwright import ir
from sdkwright.python.code import EMPTY, Code, Identifier
from sdkwright.python.credentials import environment_variable
from sdkwright.python.docstrings import clean
from sdkwright.python.layout import flat
from sdkwright.python.names import NameTable
from sdkwright.python.view import Project, ResourceModule, ResourceView, Section

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~])")
_VERSION = re.compile(r"v?(\d+(?:\.\d+)*)((?:a|b|rc)\d+)?", re.IGNORECASE)


def build_project(
    api: ir.Api,
    names: NameTable,
    modules: Sequence[ResourceModule],
    types: Iterable[Identifier],
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
        has_webhooks=bool(api.webhooks),
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
    """A call that the README can show: the first one that reads something with few arguments."""
    candidates = [op for op in api.operations if not op.bodies]
    if not candidates:
        return EMPTY
    chosen = min(candidates, key=lambda op: (op.method != "GET", _needed(op)))
    name = names.methods[chosen.key]
    arguments = ", ".join(
        f'{text}="..."' if parameter.place is not ir.Place.PATH else '"..."'
        for parameter, text in zip(chosen.parameters, name.parameters, strict=True)
        if parameter.presence is ir.Presence.REQUIRED
    )
    call = f"client.{'.'.join(name.resource)}.{name.method}({arguments})"
    if chosen.pagination is not None:
        return Code(f"for item in {call}:\n    print(item)")
    return Code(f"print({call})")


def _needed(op: ir.Operation) -> int:
    return sum(each.presence is ir.Presence.REQUIRED for each in op.parameters)


def _sections(modules: Sequence[ResourceModule]) -> Iterator[Section]:
    for module in modules:
        for resource in module.resources:
            if resource.base == "Resource" and resource.methods:
                yield Section(_title(resource), tuple(_lines(resource)))


def _title(resource: ResourceView) -> Code:
    return Code(
        resource.docstring.removeprefix('"""Reached as `').removesuffix('`."""')
    )


def _lines(resource: ResourceView) -> Iterator[Code]:
    title = _title(resource)
    for method in resource.methods:
        text = " ".join(method.signature.split())
        text = (
            text.replace("( self, ", "(")
            .replace("(self, ", "(")
            .replace("(self)", "()")
        )
        text = text.replace(", )", ")").removeprefix("def ").removesuffix(":")
        yield Code(flat(Code(f"{title}.{text}")))
