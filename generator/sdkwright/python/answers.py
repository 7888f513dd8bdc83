"""What an operation answers: the type that a call returns, and the replies as data."""

from __future__ import annotations

from collections.abc import Sequence

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.annotations import Annotations
from sdkwright.python.code import Identifier, code, fill, string_literal
from sdkwright.python.layout import Brackets, Operands, Piece, flat, row, union
from sdkwright.python.operation_scope import OperationScope, tuple_of

_STREAMS = {
    ir.StreamKind.EVENTS: "ServerEvents",
    ir.StreamKind.JSON_LINES: "JsonLines",
    ir.StreamKind.JSON_SEQUENCE: "JsonSequence",
}
_PLAIN_STREAMS = {
    ir.StreamKind.EVENTS: ("text/event-stream",),
    ir.StreamKind.JSON_LINES: ("application/x-ndjson",),
    ir.StreamKind.JSON_SEQUENCE: ("application/json-seq",),
}
_REPLIES = {
    ir.ReplyKind.JSON: ("JsonReply", "application/json"),
    ir.ReplyKind.TEXT: ("TextReply", "text/plain"),
    ir.ReplyKind.BYTES: ("BytesReply", "application/octet-stream"),
    ir.ReplyKind.NOTHING: ("NoReply", ""),
    ir.ReplyKind.ANYTHING: ("AnyReply", ""),
}
"""The class of each kind, and the media type that goes without saying."""
_JSON_SCALARS = (
    ir.ScalarKind.INTEGER,
    ir.ScalarKind.NUMBER,
    ir.ScalarKind.BOOLEAN,
    ir.ScalarKind.NULL,
)


def successes(replies: Sequence[ir.Reply]) -> list[ir.Reply]:
    """What a call may return: the 2xx replies, or the default where there is none."""
    found = [reply for reply in replies if reply.is_success]
    return found or [reply for reply in replies if reply.status == "default"]


def answer_type(op: ir.Operation, annotations: Annotations) -> Operands:
    """The annotation of what a call returns."""
    if is_download(op):
        return Operands((annotations.builtin(code("bytes")),))
    operands: list[Piece] = []
    for reply in successes(op.replies):
        match reply.kind:
            case ir.ReplyKind.JSON | ir.ReplyKind.ANYTHING:
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
    operands.sort(key=lambda each: flat(each) == "None")  # where people look for it
    return union(operands or [code("None")])


def is_download(op: ir.Operation) -> bool:
    """Whether what a call returns is bytes and nothing else, read when they are asked for."""
    kinds = {reply.kind for reply in successes(op.replies)}
    is_bytes = kinds - {ir.ReplyKind.NOTHING} == {ir.ReplyKind.BYTES}
    return is_bytes and op.stream is None and op.pagination is None


def item_type(
    stream: ir.Stream, scope: OperationScope, annotations: Annotations
) -> Operands:
    """The annotation of an item of a stream."""
    operands: list[Piece] = [
        piece
        for event in stream.events
        for piece in annotations.write(event.type).items
    ]
    if is_only_named(stream):
        scope.imports.add(code(".._runtime.model"), Identifier("Unknown"))
        operands.append(code("Unknown"))
    for each in operands:
        if flat(each) in ("Any", "typing.Any"):
            return Operands((each,))
    return union(operands)


def is_only_named(stream: ir.Stream) -> bool:
    """Whether each event that the description has is told apart by its name."""
    return all(event.name for event in stream.events)


def write_stream(stream: ir.Stream, scope: OperationScope) -> Piece:
    """How the items of a stream are cut and read."""
    name = scope.runtime_class(_STREAMS[stream.kind])
    items: list[Piece] = []
    named: list[Piece] = []
    for event in stream.events:
        decoder: Piece = (
            code("None")
            if event.is_text
            else row(code("lambda: "), scope.decoders.expression(event.type))
        )
        if event.name:
            named.append(row(fill("{}: ", string_literal(event.name)), decoder))
            if event.name == "message" and is_only_named(stream):
                named.append(row(code('"": '), decoder))  # it may leave its name out
        elif not event.is_text:
            items.append(decoder)
    if stream.media_type not in _PLAIN_STREAMS[stream.kind]:
        items.append(string_literal(stream.media_type))
    if named:
        items.append(row(code("named="), Brackets(code("{"), tuple(named), code("}"))))
    if is_only_named(stream):
        items.append(code("only_named=True"))
    return Brackets(fill("{}(", name), tuple(items), code(")"))


def write_reply(reply: ir.Reply, scope: OperationScope) -> Brackets:
    """A reply as data: its class says how the body is read."""
    is_open = isinstance(reply.type, ir.Anything) and reply.is_success
    kind = ir.ReplyKind.ANYTHING if is_open else reply.kind
    class_name, plain = _REPLIES[kind]
    items: list[Piece] = []
    if kind is ir.ReplyKind.JSON:
        decoder = scope.decoders.expression(reply.type or ir.Anything())
        items.append(row(code("lambda: "), decoder))
    if reply.media_type not in ("", plain):
        items.append(fill("media_type={}", string_literal(reply.media_type)))
    if reply.headers:
        headers = tuple(_header(each, scope) for each in reply.headers)
        items.append(row(code("headers="), tuple_of(headers)))
    name = scope.runtime_class(class_name)
    return Brackets(fill("{}(", name), tuple(items), code(")"))


def _header(header: ir.Header, scope: OperationScope) -> Piece:
    name = scope.runtime_class("Header")
    items: list[Piece] = [string_literal(header.wire_name)]
    form = "json" if header.is_json else _form(header.type, scope)
    is_plain = isinstance(header.type, ir.Scalar) and (
        header.type.kind is ir.ScalarKind.STRING
    )
    if not is_plain or form != "text":
        decoder = scope.decoders.expression(header.type)
        items.append(row(code("lambda: "), decoder))
    if form != "text":
        items.append(string_literal(form))
    return Brackets(fill("{}(", name), tuple(items), code(")"))


def _form(type_: ir.Type, scope: OperationScope) -> str:
    """How the text of a header becomes the JSON that a decoder reads (style `simple`)."""
    found = resolve(type_, scope.api.declarations)
    if isinstance(found, ir.Nullable):
        found = resolve(found.type, scope.api.declarations)
    match found:
        case ir.ListOf(item):
            return f"{_form(item, scope)}s" if _is_scalar(item, scope) else "texts"
        case ir.MapOf():
            return "pairs"
        case ir.Ref(key) if isinstance(scope.api.declarations[key], ir.Model):
            return "pairs"
        case ir.Scalar(kind) if kind in _JSON_SCALARS:
            return "json"
        case ir.Literals(values) if not all(isinstance(each, str) for each in values):
            return "json"
        case _:
            return "text"


def _is_scalar(type_: ir.Type, scope: OperationScope) -> bool:
    return _form(type_, scope) in ("text", "json")
