"""Operations -> the methods of a resource: a signature, a docstring and a call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sdkwright import ir
from sdkwright.graph import resolve
from sdkwright.python.annotations import Annotations
from sdkwright.python.answers import answer_type, is_download, item_type
from sdkwright.python.code import (
    EMPTY,
    Code,
    Identifier,
    code,
    fill,
    literal,
    string_literal,
)
from sdkwright.python.docstrings import docstring
from sdkwright.python.field_codecs import url_safe
from sdkwright.python.layout import (
    Brackets,
    Operands,
    Piece,
    flat,
    lay_out,
    one_line,
    row,
    union,
)
from sdkwright.python.method_docs import method_text
from sdkwright.python.modes import Mode
from sdkwright.python.operation_scope import OperationScope
from sdkwright.python.paging import page_types
from sdkwright.python.sending import sent_media_type
from sdkwright.python.view import MethodView

_DEPRECATED = Identifier("deprecated")
_FILE = ir.Scalar(ir.ScalarKind.FILE)
_TEXT = ir.Scalar(ir.ScalarKind.STRING)


class Methods:
    """The methods of one resource module."""

    def __init__(self, scope: OperationScope) -> None:
        self._scope = scope
        self._docstrings: dict[str, Code] = {}

    def build(
        self, op: ir.Operation, mode: Mode, annotations: Annotations
    ) -> MethodView:
        """`annotations` are those of the class, whose members hide names."""
        name = self._scope.names.methods[op.key]
        is_lazy = op.pagination or op.stream or is_download(op)
        awaits = mode.is_async and not is_lazy
        parameters = tuple(self._parameters(op, annotations))
        result = self._result(op, mode, annotations)
        signature = row(
            code("async def ") if awaits else code("def "),
            name.method,
            Brackets(code("("), (code("self"), *parameters), code(")")),
            code(" -> "),
            result,
            code(":"),
        )
        shown = Brackets(code("("), parameters, code(")"))
        arguments: list[Piece] = [name.constant]
        for parameter, text in zip(op.parameters, name.parameters, strict=True):
            arguments.append(self._sent(text, parameter.type))
        if op.bodies:
            types = [body.type for body in op.bodies]
            arguments.append(row(code("body="), self._sent(name.body, *types)))
        if has_choice(op):
            arguments.append(fill("content_type={}", name.content_type))
        head = (
            code("await self._client.call(") if awaits else code("self._client.call(")
        )
        if op.pagination is not None:
            self._scope.imports.add(mode.pages_module, mode.envelope_pages)
            head = fill("{}(", mode.envelope_pages)
            arguments.insert(0, code("self._client"))
        elif op.stream is not None:
            head = fill("{}(", mode.stream)
            arguments.insert(0, code("self._client"))
        elif is_download(op):
            head = fill("{}(", mode.download)
            arguments.insert(0, code("self._client"))
        call = Brackets(head, tuple(arguments), code(")"))
        return MethodView(
            outline=one_line(row(name.method, shown, code(" -> "), result)),
            decorator=self._decorator(op, annotations),
            signature=lay_out(signature, 4),
            docstring=self._docstring(op),
            result=lay_out(row(code("return "), call), 8),
        )

    def _sent(self, name: Identifier, *types: ir.Type) -> Piece:
        """An argument as the call takes it."""
        sent: Piece = name
        for type_ in types:
            if sent is name:
                sent = url_safe(name, type_, self._scope.api, self._scope.imports)
        return sent

    def _decorator(self, op: ir.Operation, annotations: Annotations) -> Code:
        if not op.doc.deprecated or _DEPRECATED in annotations.hidden:
            return EMPTY
        self._scope.imports.add(code(".._runtime.deprecation"), _DEPRECATED)
        message = string_literal(f"{op.key} is deprecated")
        mark = Brackets(fill("@{}(", _DEPRECATED), (message,), code(")"))
        return lay_out(mark, 4)

    def _docstring(self, op: ir.Operation) -> Code:
        """The same in both modes."""
        if op.key not in self._docstrings:
            text = method_text(op, self._scope.names.methods[op.key])
            self._docstrings[op.key] = docstring(text, 8)
        return self._docstrings[op.key]

    def _parameters(
        self, op: ir.Operation, annotations: Annotations
    ) -> Iterator[Piece]:
        name = self._scope.names.methods[op.key]
        named: list[Piece] = []
        for parameter, text in zip(op.parameters, name.parameters, strict=True):
            if parameter.place is ir.Place.PATH:
                inner = parameter.type
                inner = inner.type if isinstance(inner, ir.Nullable) else inner
                annotation = annotations.write(inner, is_open=False)
                yield row(fill("{}: ", text), annotation)
            else:
                named.append(self._named(text, parameter, annotations))
        if op.bodies:
            yield self._body(op, name.body, annotations)
        if has_choice(op):
            named.append(_choice(op, name.content_type, annotations))
        if named:
            yield code("*")
            yield from named

    def _named(
        self, text: Identifier, parameter: ir.Parameter, annotations: Annotations
    ) -> Piece:
        """Of what must be given and has one known value, that is the default."""
        annotation = annotations.write(parameter.type, is_open=False)
        if parameter.allow_empty and parameter.type not in (_TEXT, ir.Anything()):
            empty = annotations.write(ir.Literals(("",)), is_open=False)
            annotation = union((*annotation.items, *empty.items))
        if parameter.presence is ir.Presence.REQUIRED:
            meant = resolve(parameter.type, self._scope.api.declarations)
            default: Code = EMPTY
            if isinstance(meant, ir.Literals) and len(meant.values) == 1:
                default = fill(" = {}", literal(meant.values[0]))
            return row(fill("{}: ", text), annotation, default)
        operands = annotation.items
        if not isinstance(parameter.type, ir.Anything):
            operands = (*operands, code("None"))
        return row(fill("{}: ", text), union(operands), code(" = None"))

    def _body(
        self, op: ir.Operation, name: Identifier, annotations: Annotations
    ) -> Piece:
        annotation = _body_type(op.bodies, annotations)
        if op.bodies[0].presence is ir.Presence.REQUIRED:
            return row(fill("{}: ", name), annotation)
        self._scope.imports.add(
            code(".._runtime.unset"), Identifier("UNSET"), Identifier("Unset")
        )
        operands = union((*annotation.items, code("Unset")))
        return row(fill("{}: ", name), operands, code(" = UNSET"))

    def _result(self, op: ir.Operation, mode: Mode, annotations: Annotations) -> Piece:
        if op.pagination is not None:
            is_envelope = bool(op.pagination.items)
            pages = mode.envelope_pages if is_envelope else mode.pages
            self._scope.imports.add(mode.pages_module, pages)
            types = page_types(op) if is_envelope else (op.pagination.item,)
            generic = tuple(annotations.write(each) for each in types)
            comma = code(",") if len(generic) > 1 else EMPTY
            written = Brackets(fill("{}[", pages), generic, code("]"), comma=comma)
            return Operands((written,))
        if op.stream is not None:
            self._scope.imports.add(mode.streams_module, mode.stream)
            item = item_type(op.stream, self._scope, annotations)
            head = fill("{}[", mode.stream)
            written = Brackets(head, (item,), code("]"), comma=EMPTY)
            return Operands((written,))
        if is_download(op):
            self._scope.imports.add(mode.downloads_module, mode.download)
            return mode.download
        return answer_type(op, annotations)


def has_choice(op: ir.Operation) -> bool:
    """Whether the caller says which media type the body has."""
    return len(op.bodies) > 1 and op.pagination is None


def _body_type(bodies: Sequence[ir.Body], annotations: Annotations) -> Operands:
    types = [body.type for body in bodies]
    if any(body.kind is ir.BodyKind.TEXT for body in bodies):
        types.append(_FILE)  # in an encoding of the caller's choice
    if ir.Anything() in types:
        types = [ir.Anything()]
    found = [piece for each in types for piece in annotations.write(each).items]
    return union(sorted(found, key=lambda each: flat(each) == "None"))


def _choice(op: ir.Operation, name: Identifier, annotations: Annotations) -> Piece:
    """The argument that says which of its media types a body is."""
    types = tuple(string_literal(sent_media_type(body)) for body in op.bodies)
    head = fill("{}[", annotations.imported("typing", Identifier("Literal")))
    literal = Brackets(head, types, code("]"))
    return row(fill("{}: ", name), literal, fill(" = {}", types[0]))
