"""The package `testing`: a fake server, and what it knows about calls."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.code import Code, Identifier, code, fill, literal, string_literal
from sdkwright.python.docstrings import docstring
from sdkwright.python.imports import import_line
from sdkwright.python.layout import Brackets, Piece, lay_out, row
from sdkwright.python.modes import MODES
from sdkwright.python.names import NameTable
from sdkwright.python.operation_scope import OperationScope, tuple_of
from sdkwright.python.sending import sent_media_type
from sdkwright.python.settings import Role
from sdkwright.python.view import DescribedModule, FakeClient, TestingModule

_TEXT = """\
A server for tests that is none: it answers by typed objects, or by the description's
examples.
"""
_DESCRIBED = code(".._testing.described")
_AS_GIVEN = (ir.BodyKind.TEXT, ir.BodyKind.BYTES, ir.BodyKind.PARTS)
"""Bodies that tests see as the caller gave them."""
_GIVEN = (Role.SECRET, Role.USERNAME, Role.PASSWORD, Role.ACCESS_TOKEN)
"""The credentials that need no request to be of use."""


def build_testing(api: ir.Api, names: NameTable) -> TestingModule:
    clients = tuple(Identifier(mode.prefix + names.client) for mode in MODES)
    arguments = tuple(
        fill('{}="test"', name)
        for scheme in api.schemes
        for role, name in names.settings.of(scheme).items()
        if role in _GIVEN
    )
    methods = ("client", "http_client"), ("async_client", "async_http_client")
    return TestingModule(
        docstring=docstring(_TEXT, 0),
        client_import=import_line(code("..client"), set(clients)),
        clients=tuple(
            FakeClient(
                lay_out(fill("def {}(self) -> {}:", Identifier(method), client), 4),
                client,
                arguments,
                Identifier(connections),
            )
            for client, (method, connections) in zip(clients, methods, strict=True)
        ),
    )


def build_described(
    api: ir.Api, names: NameTable, has_constraints: bool
) -> DescribedModule:
    scope = OperationScope(api, names)
    scope.imports.add(_DESCRIBED, Identifier("Description"))
    operations = tuple(_operation(op, scope) for op in api.operations)
    entries: list[Piece] = [row(code("operations="), tuple_of(operations))]
    schemes = tuple(_schemes(api, scope))
    if schemes:
        entries.append(row(code("schemes="), Brackets(code("{"), schemes, code("}"))))
    read_only = tuple(string_literal(each) for each in sorted(_read_only(api)))
    if read_only:
        names_ = Brackets(code("("), (tuple_of(read_only),), code(")"), code(""))
        entries.append(row(code("read_only=frozenset"), names_))
    if has_constraints:
        constraints = code(".._runtime.constraints")
        scope.imports.add(constraints, Identifier("check_call"))
        entries.append(code("check_constraints=check_call"))
    call = Brackets(code("Description("), tuple(entries), code(")"))
    return DescribedModule(
        docstring=docstring("What calls may say, for tests: nothing else loads it.", 0),
        description=lay_out(row(code("DESCRIPTION = "), call)),
        header=scope.imports.header(scope.types),
    )


def _read_only(api: ir.Api) -> set[str]:
    """What answers must have, and requests do not."""
    return {
        each.wire_name
        for key in api.sent
        if isinstance(model := api.declarations[key], ir.Model)
        for each in model.fields
        if each.access is ir.Access.READ_ONLY
        if each.presence is ir.Presence.REQUIRED
    }


def _operation(op: ir.Operation, scope: OperationScope) -> Piece:
    scope.imports.add(_DESCRIBED, Identifier("Described"))
    return Brackets(code("Described("), tuple(_entries(op, scope)), code(")"))


def _entries(op: ir.Operation, scope: OperationScope) -> Iterator[Piece]:
    name = scope.names.methods[op.key]
    dotted = ".".join((*name.resource, name.method))
    yield fill("name={}", string_literal(dotted))
    module = scope.names.resource_modules[name.resource[0]]
    yield fill("constant={}", string_literal(f"{module}.{name.constant}"))
    if op.parameters:
        pairs = zip(op.parameters, name.parameters, strict=True)
        checks = tuple(_check(each, text, scope) for each, text in pairs)
        yield row(code("checks="), tuple_of(checks))
    if op.bodies:
        bodies = tuple(_body(each, scope) for each in op.bodies)
        yield row(code("bodies="), Brackets(code("{"), bodies, code("}")))
        if op.bodies[0].presence is ir.Presence.REQUIRED:
            yield code("needs_body=True")
    for reply in op.replies:
        if reply.example and reply.is_success:
            pair = string_literal(reply.status), string_literal(reply.example)
            yield row(code("example="), tuple_of(pair))
            break
    if op.stream is not None:
        yield _exchange("streams", "StreamedExchange", scope)
    elif op.pagination is not None:
        yield _exchange("pages", "PagedExchange", scope)
        if isinstance(op.pagination.style, ir.LinkHeader | ir.NextLink):
            yield code("has_links=True")


def _exchange(module: str, name: str, scope: OperationScope) -> Piece:
    """How it is answered, where that is not with one body."""
    scope.imports.add(fill(".._testing.{}", Identifier(module)), Identifier(name))
    return fill("exchange={}", Identifier(name))


def _body(body: ir.Body, scope: OperationScope) -> Piece:
    key = fill("{}: ", string_literal(sent_media_type(body)))
    is_checked = body.kind not in _AS_GIVEN
    return row(key, _late(body.type, scope) if is_checked else code("None"))


def _check(parameter: ir.Parameter, name: Identifier, scope: OperationScope) -> Piece:
    scope.imports.add(_DESCRIBED, Identifier("Check"))
    items: list[Piece] = [string_literal(name), _late(parameter.type, scope)]
    if parameter.presence is ir.Presence.REQUIRED:
        items.append(code("is_required=True"))
    values = tuple(literal(each) for each in _values(parameter.type, scope.api))
    if values and not parameter.allow_empty:
        items.append(row(code("values="), tuple_of(values)))
    return Brackets(code("Check("), tuple(items), code(")"))


def _values(type_: ir.Type, api: ir.Api) -> tuple[ir.JsonScalar, ...]:
    match resolve(type_, api.declarations):
        case ir.Literals(values):
            return values
        case ir.ListOf(inner) | ir.Nullable(inner):
            return _values(inner, api)
        case _:
            return ()


def _late(type_: ir.Type, scope: OperationScope) -> Piece:
    """The decoder, whose module is loaded when it is first asked for."""
    return row(code("lambda: "), scope.decoders.expression(type_))


def _schemes(api: ir.Api, scope: OperationScope) -> Iterator[Piece]:
    for scheme in api.schemes:
        shown = _shown(scheme)
        if shown is not None:
            scope.imports.add(_DESCRIBED, Identifier("Shown"))
            key = fill("{}: ", string_literal(scheme.name))
            yield row(key, Brackets(code("Shown("), shown, code(")")))


def _shown(scheme: ir.SecurityScheme) -> tuple[Code, ...] | None:
    """Where in a request a credential shows; None where it does not."""
    match scheme.kind:
        case ir.SchemeKind.MUTUAL_TLS:
            return None
        case ir.SchemeKind.API_KEY:
            name = string_literal(scheme.parameter)
            return string_literal(scheme.place.value), name
        case ir.SchemeKind.BASIC:
            word = "Basic"
        case ir.SchemeKind.HTTP:
            word = scheme.scheme
        case _:
            word = "Bearer"
    header = code('"header"'), code('"authorization"')
    return *header, string_literal(f"{word} ")
