"""Replies that many operations of a module have in common: each is said once, as a constant.

Only those are shared that take more than a decoder to say, as errors with headers do: a
short one is read faster where it stands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sdkwright import ir
from sdkwright.python.answers import write_reply
from sdkwright.python.assign import assign
from sdkwright.python.code import Code, Identifier
from sdkwright.python.layout import Brackets, Piece, flat, lay_out_result
from sdkwright.python.operation_scope import OperationScope
from sdkwright.python.words import capitals, snake

_ENOUGH = 3
"""Times that a reply occurs before it gets a name."""


def written_replies(op: ir.Operation) -> tuple[ir.Reply, ...]:
    """The replies of an operation that its constant has; that of its pages goes without."""
    if op.pagination is None:
        return op.replies
    return tuple(reply for reply in op.replies if not reply.is_success)


class SharedReplies:
    """Writes the replies of the operations of one module."""

    def __init__(
        self, operations: Iterable[ir.Operation], scope: OperationScope
    ) -> None:
        self._scope = scope
        operations = list(operations)
        replies = [reply for op in operations for reply in written_replies(op)]
        pieces = [write_reply(reply, scope) for reply in replies]
        counts = Counter(piece.flat for piece in pieces if len(piece.items) > 1)
        wanted: dict[Brackets, list[str]] = {}
        for reply, piece in zip(replies, pieces, strict=True):
            if counts.pop(piece.flat, 0) >= _ENOUGH:
                wanted[piece] = [self._name(reply)]
        taken = [scope.names.methods[op.key].constant for op in operations]
        names = {
            piece: Identifier(name) for piece, name in assign(wanted, taken).items()
        }
        self._names = {piece.flat: name for piece, name in names.items()}
        self.constants: tuple[Code, ...] = tuple(
            lay_out_result(name, piece, 0) for piece, name in names.items()
        )

    def write(self, reply: ir.Reply) -> Piece:
        """The reply as data, or the name of the constant that is."""
        piece = write_reply(reply, self._scope)
        return self._names.get(flat(piece), piece)

    def _name(self, reply: ir.Reply) -> str:
        """`_PROBLEM` for a body of the type Problem."""
        match reply.type:
            case ir.Ref(target):
                said: str = self._scope.names.classes[target]
            case _:
                said = reply.kind.name if reply.headers else reply.media_type
        return f"_{capitals(snake(said, 'reply'))}_REPLY"
