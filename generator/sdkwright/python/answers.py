"""What an operation answers: the type that a call returns, and the replies as data."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright import ir
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import code, fill
from sdkwright.python.layout import Brackets, Operands, Piece, flat, row, union
from sdkwright.python.operation_scope import OperationScope


def successes(replies: Sequence[ir.Reply]) -> list[ir.Reply]:
    """What a call may return: the 2xx replies, or the default where there is none."""
    found = [reply for reply in replies if reply.is_success]
    return found or [reply for reply in replies if reply.status == "default"]


def answer_type(op: ir.Operation, annotations: Annotations) -> Operands:
    """The annotation of what a call returns."""
    operands: list[Piece] = []
    for reply in successes(op.replies):
        match reply.kind:
            case ir.ReplyKind.JSON:
                operands.extend(annotations.write(reply.type or ir.Anything()).items)
            case ir.ReplyKind.TEXT:
                operands.append(annotations.builtin(code("str")))
            case ir.ReplyKind.BYTES:
                operands.append(annotations.builtin(code("bytes")))
            case ir.ReplyKind.NOTHING:
                operands.append(code("None"))
    for each in operands:
        if flat(each) in ("Any", "typing.Any"):
            return Operands((each,))
    return union(operands or [code("None")])


def write_reply(reply: ir.Reply, scope: OperationScope) -> Piece:
    match reply.kind:
        case ir.ReplyKind.JSON:
            name = scope.operation_class("JsonReply")
            decoder = scope.decoders.expression(reply.type or ir.Anything())
            late = row(code("lambda: "), decoder)
            return Brackets(fill("{}(", name), (late,), code(")"))
        case ir.ReplyKind.TEXT:
            return fill("{}()", scope.operation_class("TextReply"))
        case ir.ReplyKind.BYTES:
            return fill("{}()", scope.operation_class("BytesReply"))
        case ir.ReplyKind.NOTHING:
            return fill("{}()", scope.operation_class("NoReply"))
