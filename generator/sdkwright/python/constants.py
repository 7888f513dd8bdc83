"""Operations -> the constants of a resource module, which say what a call is as data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright import ir
from sdkwright.python.answers import answer_type, item_type, write_stream
from sdkwright.python.code import EMPTY, Code, boolean, code, fill, string_literal
from sdkwright.python.layout import Brackets, Piece, lay_out_made, row
from sdkwright.python.operation_scope import OperationScope, tuple_of
from sdkwright.python.paging import page_entries, page_types
from sdkwright.python.sending import write_body, write_parameter
from sdkwright.python.shared_replies import SharedReplies, written_replies


def build_constants(
    operations: Sequence[ir.Operation], scope: OperationScope
) -> tuple[Code, ...]:
    """Those of one module: what its operations have in common, then each of them."""
    shared = SharedReplies(operations, scope)
    own = [_operation(op, scope, shared) for op in operations]
    return (*shared.constants, *own)


def _operation(op: ir.Operation, scope: OperationScope, shared: SharedReplies) -> Code:
    name = scope.names.methods[op.key]
    kind = scope.runtime_class(_class_name(op))
    result: tuple[Piece, ...]
    if op.stream is not None:
        result = (item_type(op.stream, scope, scope.annotations),)
    elif op.pagination is not None:
        result = tuple(scope.annotations.write(each) for each in page_types(op))
    else:
        result = (answer_type(op, scope.annotations),)
    call = Brackets(fill("{}(", kind), tuple(_entries(op, scope, shared)), code(")"))
    comma = EMPTY if len(result) == 1 else code(",")
    annotation = Brackets(fill("{}[", kind), result, code("]"), comma=comma)
    return lay_out_made(name.constant, annotation, call)


def _class_name(op: ir.Operation) -> str:
    if op.stream is not None:
        return "StreamOperation"
    if op.pagination is not None:
        return "PagedOperation"
    return "Operation"


def _entries(
    op: ir.Operation, scope: OperationScope, shared: SharedReplies
) -> Iterator[Piece]:
    yield fill("method={}", string_literal(op.method))
    yield fill("path={}", string_literal(op.target or op.path))
    if op.parameters:
        items = tuple(write_parameter(each, scope) for each in op.parameters)
        yield row(code("parameters="), tuple_of(items))
    if op.bodies:
        bodies = tuple(write_body(each, scope) for each in op.bodies)
        yield row(code("bodies="), tuple_of(bodies))
    if op.stream is not None:
        yield row(code("events="), write_stream(op.stream, scope))
    if op.pagination is not None:
        yield from page_entries(op, scope)
    replies = written_replies(op)
    if replies:
        entries = tuple(
            row(fill("{}: ", string_literal(reply.status)), shared.write(reply))
            for reply in replies
        )
        yield row(code("replies="), Brackets(code("{"), entries, code("}")))
    security = _shown_schemes(op, scope.api)
    if any(security):
        alternatives = tuple(tuple_of(each) for each in security)
        yield row(code("security="), tuple_of(alternatives))
    scopes = tuple(
        row(
            fill("{}: ", string_literal(name)),
            tuple_of(tuple(string_literal(scope) for scope in wanted)),
        )
        for name, wanted in _scopes(op, scope.api).items()
    )
    if scopes:
        yield row(code("scopes="), Brackets(code("{"), scopes, code("}")))
    if op.server:
        yield fill("server={}", string_literal(op.server))
    if op.switch is not None:
        name = string_literal(op.switch.wire_name)
        entry = fill("{}: {}", name, boolean(op.switch.value))
        yield row(code("members="), Brackets(code("{"), (entry,), code("}")))


def _shown_schemes(op: ir.Operation, api: ir.Api) -> tuple[tuple[Code, ...], ...]:
    """Alternatives of schemes. Certificates are no affair of an operation: all that the
    connections request shows them."""
    kinds = {scheme.name: scheme.kind for scheme in api.schemes}
    return tuple(
        tuple(
            string_literal(one.scheme)
            for one in alternative
            if kinds.get(one.scheme) is not ir.SchemeKind.MUTUAL_TLS
        )
        for alternative in op.security
    )


def _scopes(op: ir.Operation, api: ir.Api) -> dict[str, tuple[str, ...]]:
    """What tokens are asked for, where they are asked for: by scheme, the first
    alternative that names it."""
    found: dict[str, tuple[str, ...]] = {}
    fetched = {scheme.name for scheme in api.schemes if scheme.has_token_url}
    for alternative in op.security:
        for one in alternative:
            if one.scheme in fetched and one.scopes:
                found.setdefault(one.scheme, one.scopes)
    return found
