"""Whether an operation answers one thing or many, whatever envelope they come in."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.hints import stem

_LISTS = frozenset(
    (
        *("data", "items", "results", "result", "values", "value", "records", "rows"),
        *("entries", "list", "content", "objects", "elements", "hits", "nodes"),
        *("resources", "collection", "members", "page"),
    )
)
"""What the list in an envelope is called when it is not called after its things."""


class AnswerShape(Enum):
    ONE = auto()
    MANY = auto()
    ENVELOPE = auto()
    """An object around many, as far as one can tell: of `/cart` it is the cart itself."""
    UNKNOWN = auto()
    """Nothing is said of it."""


def answer_shape(
    operation: ir.Operation,
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
    thing: tuple[str, ...],
) -> AnswerShape:
    """`thing` is what the words of the path say would be in the answer, without plurals."""
    found = [
        _reply_shape(reply, declarations, thing)
        for reply in operation.replies
        if reply.is_success
    ]
    for each in AnswerShape.MANY, AnswerShape.ENVELOPE, AnswerShape.ONE:
        if each in found:
            return each
    return AnswerShape.UNKNOWN


def _reply_shape(
    reply: ir.Reply,
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
    thing: tuple[str, ...],
) -> AnswerShape:
    if reply.type is not None:
        return _shape(reply.type, declarations, thing)
    is_silent = reply.status != "204" and reply.kind in (
        ir.ReplyKind.NOTHING,
        ir.ReplyKind.ANYTHING,
    )
    return AnswerShape.UNKNOWN if is_silent else AnswerShape.ONE


def _shape(
    type_: ir.Type,
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
    thing: tuple[str, ...],
) -> AnswerShape:
    match resolve(type_, declarations):
        case ir.ListOf() | ir.TupleOf():
            return AnswerShape.MANY
        case ir.Anything():
            return AnswerShape.UNKNOWN
        case ir.Nullable(inner):
            return _shape(inner, declarations, thing)
        case ir.Ref(key):
            match declarations[key]:
                case ir.Model(fields=fields) if _is_envelope(
                    fields, declarations, thing
                ):
                    return AnswerShape.ENVELOPE
                case ir.JsonTypeUnion(variants=variants):
                    found = {_shape(each, declarations, thing) for each in variants}
                    return found.pop() if len(found) == 1 else AnswerShape.ONE
                case _:
                    return AnswerShape.ONE
        case _:
            return AnswerShape.ONE


def _is_envelope(
    fields: tuple[ir.Field, ...],
    declarations: Mapping[ir.DeclarationId, ir.Declaration],
    thing: tuple[str, ...],
    depth: int = 2,
) -> bool:
    """An object around a list that is called after what is in it, or by a word for any.

    Or an object around such an object.
    """
    lists: list[str] = []
    models: list[ir.Model] = []
    for each in fields:
        type_ = resolve(each.type, declarations)
        if isinstance(type_, ir.ListOf):
            lists.append(each.wire_name)
        elif isinstance(type_, ir.Ref):
            found = declarations[type_.id]
            models += [found] if isinstance(found, ir.Model) else []
    if any(each.lower() in _LISTS or stem(each)[-1:] == thing[-1:] for each in lists):
        return True
    if lists or len(models) != 1 or depth == 1:
        return False
    return _is_envelope(models[0].fields, declarations, thing, depth - 1)
