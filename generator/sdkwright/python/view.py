"""What templates see: code that is ready to be placed, and nothing that has to be decided.

Named tuples, because a class of them is made in a fraction of the time of a dataclass.
"""

from __future__ import annotations

from typing import NamedTuple

from sdkwright.python.code import EMPTY, Code, Identifier


class FieldView(NamedTuple):
    declaration: Code
    docstring: Code


class ModelView(NamedTuple):
    decorator: Code
    name: Identifier
    head: Code
    docstring: Code
    fields: tuple[FieldView, ...]


class AliasView(NamedTuple):
    name: Identifier
    declaration: Code
    docstring: Code


class ModelModule(NamedTuple):
    header: Code
    models: tuple[ModelView, ...]
    aliases: tuple[AliasView, ...]


class Function(NamedTuple):
    """A function: its `def` line or lines, and the statements under it."""

    name: Identifier
    signature: Code
    body: tuple[Code, ...]


class CodecModule(NamedTuple):
    header: Code
    functions: tuple[Function, ...]
    constants: tuple[Code, ...]


class ConstraintModule(NamedTuple):
    """`_constraints.py`."""

    docstring: Code
    header: Code
    constants: tuple[Code, ...]


class ExportModule(NamedTuple):
    """A package that loads its names on first use (PEP 562)."""

    docstring: Code
    imports: Code
    all: Code
    homes: Code


class PropertyView(NamedTuple):
    signature: Code
    result: Code


class MethodView(NamedTuple):
    signature: Code
    docstring: Code
    result: Code
    outline: Code = EMPTY
    """Name, parameters and result on one line, for people."""
    decorator: Code = EMPTY
    """Of a deprecated operation."""


class ResourceView(NamedTuple):
    name: Identifier
    base: Code
    head: Code
    reached: Code
    """How it is reached, for people."""
    docstring: Code
    properties: tuple[PropertyView, ...]
    methods: tuple[MethodView, ...]


class ResourceModule(NamedTuple):
    docstring: Code
    header: Code
    constants: tuple[Code, ...]
    resources: tuple[ResourceView, ...]


class WebhookModule(NamedTuple):
    docstring: Code
    header: Code
    all: Code
    functions: tuple[MethodView, ...]


class FakeClient(NamedTuple):
    """A client whose calls a fake server answers."""

    signature: Code
    name: Identifier
    arguments: tuple[Code, ...]
    connections: Identifier


class TestingModule(NamedTuple):
    """`testing/__init__.py`."""

    docstring: Code
    client_import: Code
    clients: tuple[FakeClient, ...]


class DescribedModule(NamedTuple):
    """`testing/described.py`."""

    docstring: Code
    header: Code
    description: Code


class ClientResource(NamedTuple):
    signature: Code
    load: Code
    result: Code


class ClientView(NamedTuple):
    name: Identifier
    base: Code
    http_client: Code
    docstring: Code
    arguments: tuple[Code, ...]
    base_url: Code
    credentials: Code
    user_agent: Code
    resources: tuple[ClientResource, ...]
    has_constraints: bool


class ClientModule(NamedTuple):
    docstring: Code
    container_names: Code
    runtime_imports: Code
    type_imports: Code
    clients: tuple[ClientView, ...]


class Section(NamedTuple):
    """A part of `api.md`: a resource, and a line for each of its methods."""

    title: Code
    lines: tuple[Code, ...]


class Project(NamedTuple):
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
    has_pages: bool
    has_streams: bool
    has_downloads: bool
    has_webhooks: bool
    has_constraints: bool
    types: tuple[Code, ...]


class Package(NamedTuple):
    """`__init__.py`."""

    version: Code
    base_error: Identifier
    errors: Code
    """The `__all__` of `errors.py`."""
    exports: ExportModule


class Codecs(NamedTuple):
    """`_codecs/`, a package that is left out where it has no modules."""

    modules: dict[Identifier, CodecModule]
    exports: ExportModule


class Sdk(NamedTuple):
    """All but the codecs."""

    project: Project
    package: Package
    client: ClientModule
    resources: dict[Identifier, ResourceModule]
    models: dict[Identifier, ModelModule]
    model_exports: ExportModule
    """Of a package that is left out where there are no models."""
    webhooks: WebhookModule | None
    constraints: ConstraintModule | None
    testing: TestingModule
    described: DescribedModule
