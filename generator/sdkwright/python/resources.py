"""Operations -> the modules of `resources/`: constants, and stubs that name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from sdkwright import ir
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import (
    EMPTY,
    Code,
    Identifier,
    boolean,
    code,
    fill,
    string_literal,
)
from sdkwright.python.decoders import Decoders
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import Imports
from sdkwright.python.layout import (
    Brackets,
    Operands,
    Piece,
    flat,
    lay_out,
    lay_out_constant,
    row,
    union,
)
from sdkwright.python.method_docs import method_text
from sdkwright.python.names import NameTable
from sdkwright.python.view import (
    MethodView,
    PropertyView,
    ResourceModule,
    ResourceView,
)

_Path: TypeAlias = tuple[Identifier, ...]

_OPERATION = code(".._runtime.operation")


@dataclass(frozen=True, slots=True)
class Mode:
    """What differs between the sync and the async text of one view."""

    is_async: bool
    prefix: Code
    resource: Identifier
    pages: Identifier
    client_module: Code
    pages_module: Code


MODES = (
    Mode(
        is_async=False,
        prefix=EMPTY,
        resource=Identifier("Resource"),
        pages=Identifier("Pages"),
        client_module=code(".._runtime.sync_client"),
        pages_module=code(".._runtime.sync_pages"),
    ),
    Mode(
        is_async=True,
        prefix=code("Async"),
        resource=Identifier("AsyncResource"),
        pages=Identifier("AsyncPages"),
        client_module=code(".._runtime.async_client"),
        pages_module=code(".._runtime.async_pages"),
    ),
)


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
        constants = tuple(
            builder.constant(op)
            for path in paths
            for op in self._operations.get(path, ())
        )
        return ResourceModule(
            docstring=docstring(f"`client.{root}` and what hangs from it.", 0),
            header=builder.imports.header(builder.types),
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
        self._docstrings: dict[str, Code] = {}
        self.imports = Imports()
        self.types = Imports()
        """Of models: only type checkers need them here."""
        self._annotations = Annotations(
            declarations=api.declarations,
            names=names,
            imports=_Split(self.imports, self.types),
            home=lambda key: (fill("..models.{}", names.modules[key]), False),
        )
        self._decoders = Decoders(api.declarations, names, self.imports, None)

    def resource(self, path: tuple[Identifier, ...], mode: Mode) -> ResourceView:
        operations = self._operations.get(path, [])
        children = self._children.get(path, [])
        methods = {self._names.methods[op.key].method for op in operations}
        hidden = frozenset((*methods, *(child[-1] for child in children)))
        scope = replace(self._annotations, hidden=hidden)
        self.imports.add(mode.client_module, mode.resource)
        dotted = ".".join(("client", *path))
        return ResourceView(
            name=Identifier(mode.prefix + self._names.resources[path]),
            base=mode.resource,
            docstring=docstring(f"Reached as `{dotted}`.", 4),
            properties=tuple(self._property(child, mode) for child in children),
            methods=tuple(self._method(op, mode, scope) for op in operations),
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

    def _method(self, op: ir.Operation, mode: Mode, scope: Annotations) -> MethodView:
        name = self._names.methods[op.key]
        is_paged = op.pagination is not None
        awaits = mode.is_async and not is_paged
        signature = row(
            (
                fill("async def {}", name.method)
                if awaits
                else fill("def {}", name.method)
            ),
            Brackets(code("("), tuple(self._parameters(op, scope)), code(")")),
            code(" -> "),
            self._result(op, mode, scope),
            code(":"),
        )
        arguments: list[Piece] = [name.constant, *name.parameters]
        if op.body is not None:
            arguments.append(fill("body={}", name.body))
        head = (
            code("await self._client.call(") if awaits else code("self._client.call(")
        )
        if is_paged:
            head = code("self._client.pages(")
        call = Brackets(head, tuple(arguments), code(")"))
        return MethodView(
            signature=lay_out(signature, 4),
            docstring=self._docstring(op),
            result=lay_out(row(code("return "), call), 8),
        )

    def _docstring(self, op: ir.Operation) -> Code:
        """The same in both modes."""
        if op.key not in self._docstrings:
            text = method_text(op, self._names.methods[op.key])
            self._docstrings[op.key] = docstring(text, 8)
        return self._docstrings[op.key]

    def _parameters(self, op: ir.Operation, scope: Annotations) -> Iterator[Piece]:
        name = self._names.methods[op.key]
        yield code("self")
        named: list[Piece] = []
        for parameter, text in zip(op.parameters, name.parameters, strict=True):
            if parameter.place is ir.Place.PATH:
                inner = parameter.type
                inner = inner.type if isinstance(inner, ir.Nullable) else inner
                yield row(fill("{}: ", text), scope.write(inner, is_open=False))
            else:
                named.append(self._named(text, parameter, scope))
        if op.body is not None and op.body.presence is ir.Presence.REQUIRED:
            yield row(fill("{}: ", name.body), scope.write(op.body.type))
        elif op.body is not None:
            annotation = scope.write(op.body.type)
            self.imports.add(
                code(".._runtime.model"), Identifier("UNSET"), Identifier("Unset")
            )
            operands = union((*annotation.items, code("Unset")))
            yield row(fill("{}: ", name.body), operands, code(" = UNSET"))
        if named:
            yield code("*")
            yield from named

    @staticmethod
    def _named(text: Identifier, parameter: ir.Parameter, scope: Annotations) -> Piece:
        annotation = scope.write(parameter.type, is_open=False)
        if parameter.presence is ir.Presence.REQUIRED:
            return row(fill("{}: ", text), annotation)
        operands = annotation.items
        if not isinstance(parameter.type, ir.Anything):
            operands = (*operands, code("None"))
        return row(fill("{}: ", text), union(operands), code(" = None"))

    def _result(self, op: ir.Operation, mode: Mode, scope: Annotations) -> Piece:
        if op.pagination is not None:
            self.imports.add(mode.pages_module, mode.pages)
            item = scope.write(op.pagination.item)
            return row(fill("{}[", mode.pages), item, code("]"))
        return self._answer(op, scope)

    def _answer(self, op: ir.Operation, scope: Annotations) -> Operands:
        operands: list[Piece] = []
        for reply in successes(op.replies):
            match reply.kind:
                case ir.ReplyKind.JSON:
                    operands.extend(scope.write(reply.type or ir.Anything()).items)
                case ir.ReplyKind.TEXT:
                    operands.append(scope.builtin(code("str")))
                case ir.ReplyKind.BYTES:
                    operands.append(scope.builtin(code("bytes")))
                case ir.ReplyKind.NOTHING:
                    operands.append(code("None"))
        for each in operands:
            if flat(each) in ("Any", "typing.Any"):
                return Operands((each,))
        return union(operands or [code("None")])

    def constant(self, op: ir.Operation) -> Code:
        name = self._names.methods[op.key]
        self.imports.add(_OPERATION, Identifier("Parameter")) if op.parameters else None
        kind = Identifier("Operation" if op.pagination is None else "PagedOperation")
        self.imports.add(_OPERATION, kind)
        result: Piece = (
            self._annotations.write(op.pagination.item)
            if op.pagination is not None
            else self._answer(op, self._annotations)
        )
        call = Brackets(fill("{}(", kind), tuple(self._entries(op)), code(")"))
        return lay_out_constant(name.constant, kind, result, call)

    def _entries(self, op: ir.Operation) -> Iterator[Piece]:
        yield fill("method={}", string_literal(op.method))
        yield fill("path={}", string_literal(op.path))
        if op.parameters:
            items = tuple(self._parameter(parameter) for parameter in op.parameters)
            yield row(code("parameters="), _tuple(items))
        if op.body is not None:
            self.imports.add(_OPERATION, Identifier("JsonBody"))
            media = op.body.media_type
            plain = media == "application/json"
            yield fill("body=JsonBody({})", EMPTY if plain else string_literal(media))
        replies = op.replies
        if op.pagination is not None:
            item = self._decoders.expression(ir.ListOf(op.pagination.item))
            yield row(code("items=lambda: "), item)
            yield row(code("pages="), self._pagination(op.pagination))
            replies = tuple(reply for reply in replies if not reply.is_success)
        if replies:
            entries = tuple(
                row(fill("{}: ", string_literal(reply.status)), self._reply(reply))
                for reply in replies
            )
            yield row(code("replies="), Brackets(code("{"), entries, code("}")))
        if op.security:
            alternatives = tuple(
                _tuple(tuple(string_literal(scheme) for scheme in schemes))
                for schemes in op.security
            )
            yield row(code("security="), _tuple(alternatives))

    @staticmethod
    def _parameter(parameter: ir.Parameter) -> Piece:
        items = [
            string_literal(parameter.wire_name),
            string_literal(parameter.place.value),
        ]
        default = "form" if parameter.place in _FORM_PLACES else "simple"
        if parameter.style != default:
            items.append(fill("style={}", string_literal(parameter.style)))
        if parameter.explode != (parameter.style == "form"):
            items.append(fill("explode={}", boolean(parameter.explode)))
        return Brackets(code("Parameter("), tuple(items), code(")"))

    def _pagination(self, pagination: ir.Pagination) -> Piece:
        self.imports.add(_OPERATION, Identifier("ItemCursor"))
        items: list[Piece] = []
        if pagination.cursor != "id":
            items.append(fill("cursor={}", string_literal(pagination.cursor)))
        if pagination.after is not None:
            items.append(fill("after={}", string_literal(pagination.after)))
        if pagination.before is not None:
            items.append(fill("before={}", string_literal(pagination.before)))
        return Brackets(code("ItemCursor("), tuple(items), code(")"))

    def _reply(self, reply: ir.Reply) -> Piece:
        match reply.kind:
            case ir.ReplyKind.JSON:
                self.imports.add(_OPERATION, Identifier("JsonReply"))
                decoder = self._decoders.expression(reply.type or ir.Anything())
                late = row(code("lambda: "), decoder)
                return Brackets(code("JsonReply("), (late,), code(")"))
            case ir.ReplyKind.TEXT:
                self.imports.add(_OPERATION, Identifier("TextReply"))
                return code("TextReply()")
            case ir.ReplyKind.BYTES:
                self.imports.add(_OPERATION, Identifier("BytesReply"))
                return code("BytesReply()")
            case ir.ReplyKind.NOTHING:
                self.imports.add(_OPERATION, Identifier("NoReply"))
                return code("NoReply()")


_FORM_PLACES = (ir.Place.QUERY, ir.Place.COOKIE)


def successes(replies: Sequence[ir.Reply]) -> list[ir.Reply]:
    """What a call may return: the 2xx replies, or the default where there is none."""
    found = [reply for reply in replies if reply.is_success]
    return found or [reply for reply in replies if reply.status == "default"]


def _tuple(items: tuple[Piece, ...]) -> Piece:
    return Brackets(code("("), items, code(")"), is_tuple=True)


class _Split(Imports):
    """Sends the models of the package to the imports that only type checkers see."""

    def __init__(self, standard: Imports, types: Imports) -> None:
        super().__init__()
        self._standard_imports = standard
        self._type_imports = types

    def add(self, module: Code, *names: Identifier) -> None:
        chosen = (
            self._type_imports if module.startswith(".") else self._standard_imports
        )
        chosen.add(module, *names)

    def add_module(self, module: str) -> Code:
        return self._standard_imports.add_module(module)
