"""What templates see: code that is ready to be placed, and nothing that has to be decided."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.python.code import Code, Identifier


@dataclass(frozen=True, slots=True)
class FieldView:
    declaration: Code
    docstring: Code


@dataclass(frozen=True, slots=True)
class ModelView:
    name: Identifier
    docstring: Code
    fields: tuple[FieldView, ...]


@dataclass(frozen=True, slots=True)
class AliasView:
    name: Identifier
    declaration: Code
    docstring: Code


@dataclass(frozen=True, slots=True)
class ModelModule:
    header: Code
    models: tuple[ModelView, ...]
    aliases: tuple[AliasView, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A function: its `def` line or lines, and the statements under it."""

    name: Identifier
    signature: Code
    body: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class CodecModule:
    header: Code
    functions: tuple[Function, ...]
    constants: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Export:
    name: Code
    module: Code


@dataclass(frozen=True, slots=True)
class ExportModule:
    """A package that loads its names on first use (PEP 562)."""

    docstring: Code
    imports: Code
    all: Code
    homes: Code


@dataclass(frozen=True, slots=True)
class PropertyView:
    signature: Code
    result: Code


@dataclass(frozen=True, slots=True)
class MethodView:
    signature: Code
    docstring: Code
    result: Code


@dataclass(frozen=True, slots=True)
class ResourceView:
    name: Identifier
    base: Code
    docstring: Code
    properties: tuple[PropertyView, ...]
    methods: tuple[MethodView, ...]


@dataclass(frozen=True, slots=True)
class ResourceModule:
    docstring: Code
    header: Code
    constants: tuple[Code, ...]
    resources: tuple[ResourceView, ...]


@dataclass(frozen=True, slots=True)
class ClientResource:
    signature: Code
    load: Code
    result: Code


@dataclass(frozen=True, slots=True)
class ClientView:
    name: Identifier
    base: Code
    http_client: Code
    docstring: Code
    arguments: tuple[Code, ...]
    base_url: Code
    credentials: Code
    user_agent: Code
    resources: tuple[ClientResource, ...]


@dataclass(frozen=True, slots=True)
class ClientModule:
    docstring: Code
    typing_names: Code
    type_imports: Code
    clients: tuple[ClientView, ...]
    has_credentials: bool


@dataclass(frozen=True, slots=True)
class Section:
    """A part of `api.md`: a resource, and a line for each of its methods."""

    title: Code
    lines: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Project:
    """The files around the package."""

    package: Identifier
    client: Identifier
    title: Code
    description: Code
    distribution: Code
    version: Code
    summary: Code
    """For TOML, in quotes."""
    key_variable: Code
    first_call: Code
    sections: tuple[Section, ...]
    types: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class Package:
    """`__init__.py`."""

    version: Code
    base_error: Identifier
    exports: ExportModule


@dataclass(frozen=True, slots=True)
class Sdk:
    project: Project
    package: Package
    client: ClientModule
    resources: dict[Identifier, ResourceModule]
    models: dict[Identifier, ModelModule]
    codecs: dict[Identifier, CodecModule]
    model_exports: ExportModule
    """Of a package that is left out where there are no models; so with the codecs."""
    codec_exports: ExportModule
