"""How an operation that answers page by page says how to go on from a page."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.python.code import code, fill, string_literal
from sdkwright.python.layout import Brackets, Piece
from sdkwright.python.operation_scope import OperationScope


def write_pagination(pagination: ir.Pagination, scope: OperationScope) -> Piece:
    """The object of the runtime that walks the pages."""
    name = scope.operation_class("ItemCursor")
    items: list[Piece] = []
    if pagination.cursor != "id":
        items.append(fill("cursor={}", string_literal(pagination.cursor)))
    if pagination.after is not None:
        items.append(fill("after={}", string_literal(pagination.after)))
    if pagination.before is not None:
        items.append(fill("before={}", string_literal(pagination.before)))
    return Brackets(fill("{}(", name), tuple(items), code(")"))
