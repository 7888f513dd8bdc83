"""Operations -> the modules of `resources/`: constants, and stubs that name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeAlias

from sdkwright import ir
from sdkwright.python.code import Identifier, code, fill, join
from sdkwright.python.constants import build_constants
from sdkwright.python.docstrings import docstring
from sdkwright.python.layout import Brackets, lay_out, lay_out_class, row
from sdkwright.python.methods import Methods
from sdkwright.python.modes import MODES, Mode
from sdkwright.python.names import NameTable
from sdkwright.python.operation_scope import OperationScope
from sdkwright.python.view import PropertyView, ResourceModule, ResourceView

_Path: TypeAlias = tuple[Identifier, ...]


class ResourceModules:
    """Builds the modules of `resources/`, one for each resource of the client."""

    def __init__(self, api: ir.Api, names: NameTable) -> None:
        self._api = api
        self._names = names
        self._operations: dict[_Path, list[ir.Operation]] = {}
        self._children: dict[_Path, list[_Path]] = {}
        for op in api.operations:
            resource = names.methods[op.key].resource
            self._operations.setdefault(resource, []).append(op)
        for path in names.resources:
            self._children.setdefault(path[:-1], []).append(path)

    def build(self, root: Identifier) -> ResourceModule:
        """The module of one resource of the client and of all that hang from it."""
        builder = _ResourceModule(
            self._api, self._names, self._operations, self._children
        )
        paths = [path for path in self._names.resources if path[0] == root]
        resources = tuple(
            builder.resource(path, mode) for path in paths for mode in MODES
        )
        operations = [op for path in paths for op in self._operations.get(path, ())]
        constants = build_constants(operations, builder.scope)
        return ResourceModule(
            docstring=docstring(f"`client.{root}` and what hangs from it.", 0),
            header=builder.scope.imports.header(builder.scope.types),
            constants=constants,
            resources=resources,
        )


class _ResourceModule:
    def __init__(
        self,
        api: ir.Api,
        names: NameTable,
        operations: Mapping[_Path, list[ir.Operation]],
        children: Mapping[_Path, list[_Path]],
    ) -> None:
        self._names = names
        self._operations = operations
        self._children = children
        self.scope = OperationScope(api, names)
        self._methods = Methods(self.scope)

    def resource(self, path: tuple[Identifier, ...], mode: Mode) -> ResourceView:
        operations = self._operations.get(path, [])
        children = self._children.get(path, [])
        methods = {self._names.methods[op.key].method for op in operations}
        hidden = frozenset((*methods, *(child[-1] for child in children)))
        annotations = replace(self.scope.annotations, hidden=hidden)
        self.scope.imports.add(mode.client_module, mode.resource)
        reached = join(".", (code("client"), *path))
        name = Identifier(mode.prefix + self._names.resources[path])
        return ResourceView(
            name=name,
            base=mode.resource,
            head=lay_out_class(name, mode.resource),
            reached=reached,
            docstring=docstring(f"Reached as `{reached}`.", 4),
            properties=tuple(self._property(child, mode) for child in children),
            methods=tuple(
                self._methods.build(op, mode, annotations) for op in operations
            ),
        )

    def _property(self, child: tuple[Identifier, ...], mode: Mode) -> PropertyView:
        class_name = Identifier(mode.prefix + self._names.resources[child])
        signature = row(
            fill("def {}", child[-1]),
            Brackets(code("("), (code("self"),), code(")")),
            fill(" -> {}:", class_name),
        )
        call = Brackets(fill("{}(", class_name), (code("self._client"),), code(")"))
        return PropertyView(
            lay_out(signature, 4), lay_out(row(code("return "), call), 8)
        )
