"""How an operation that answers page by page says how to go on from a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import Any, cast

from sdkwright import ir
from sdkwright.python.code import Identifier, code, fill, literal, string_literal
from sdkwright.python.layout import Brackets, Piece, row
from sdkwright.python.operation_scope import OperationScope, tuple_of


def write_pagination(pagination: ir.Pagination, scope: OperationScope) -> Piece:
    """The object of the runtime that walks the pages: the style, by the same names."""
    style = pagination.style
    name = scope.runtime_class(type(style).__name__)
    given = [
        (each.name, value)
        for each in fields(style)
        if (value := getattr(style, each.name)) != each.default
    ]
    if pagination.items:
        given.append(("items", pagination.items))
    arguments = tuple(
        row(fill("{}=", Identifier(keyword)), _value(value)) for keyword, value in given
    )
    return Brackets(fill("{}(", name), arguments, code(")"))


def page_entries(op: ir.Operation, scope: OperationScope) -> Iterator[Piece]:
    """What the constant of an operation says of its pages."""
    pagination = op.pagination
    if pagination is None:
        return
    item = scope.decoders.expression(ir.ListOf(pagination.item))
    yield row(code("items=lambda: "), item)
    yield row(code("pages="), write_pagination(pagination, scope))
    if pagination.items:
        body = scope.decoders.expression(page_body(op))
        yield row(code("body=lambda: "), body)
    if pagination.may_lack_items:
        yield code("may_lack_items=True")


def page_types(op: ir.Operation) -> tuple[ir.Type, ir.Type]:
    """What the pages of an operation are generic over: an item, and the whole body."""
    assert op.pagination is not None
    item = op.pagination.item
    return item, page_body(op) if op.pagination.items else ir.ListOf(item)


def page_body(op: ir.Operation) -> ir.Type:
    """The type of the whole body of a page."""
    reply = next(reply for reply in op.replies if reply.is_success)
    return reply.type or ir.Anything()


def _value(value: Any) -> Piece:
    if isinstance(value, tuple):
        names = cast("tuple[str, ...]", value)
        return tuple_of(tuple(string_literal(name) for name in names))
    return literal(value)
