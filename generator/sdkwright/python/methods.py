"""Operations -> the methods of a resource: a signature, a docstring and a call."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.python.annotations import Annotations
from sdkwright.python.answers import answer_type
from sdkwright.python.code import Code, Identifier, code, fill
from sdkwright.python.docstrings import docstring
from sdkwright.python.layout import Brackets, Piece, lay_out, row, union
from sdkwright.python.method_docs import method_text
from sdkwright.python.modes import Mode
from sdkwright.python.operation_scope import OperationScope
from sdkwright.python.paging import page_types
from sdkwright.python.view import MethodView


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
        is_paged = op.pagination is not None
        awaits = mode.is_async and not is_paged
        parameters = tuple(self._parameters(op, annotations))
        signature = row(
            code("async def ") if awaits else code("def "),
            name.method,
            Brackets(code("("), parameters, code(")")),
            code(" -> "),
            self._result(op, mode, annotations),
            code(":"),
        )
        arguments: list[Piece] = [name.constant, *name.parameters]
        if op.bodies:
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
            text = method_text(op, self._scope.names.methods[op.key])
            self._docstrings[op.key] = docstring(text, 8)
        return self._docstrings[op.key]

    def _parameters(
        self, op: ir.Operation, annotations: Annotations
    ) -> Iterator[Piece]:
        name = self._scope.names.methods[op.key]
        yield code("self")
        named: list[Piece] = []
        for parameter, text in zip(op.parameters, name.parameters, strict=True):
            if parameter.place is ir.Place.PATH:
                inner = parameter.type
                inner = inner.type if isinstance(inner, ir.Nullable) else inner
                annotation = annotations.write(inner, is_open=False)
                yield row(fill("{}: ", text), annotation)
            else:
                named.append(_named(text, parameter, annotations))
        if op.bodies:
            yield self._body(op, name.body, annotations)
        if named:
            yield code("*")
            yield from named

    def _body(
        self, op: ir.Operation, name: Identifier, annotations: Annotations
    ) -> Piece:
        annotation = union(
            piece for each in op.bodies for piece in annotations.write(each.type).items
        )
        if op.bodies[0].presence is ir.Presence.REQUIRED:
            return row(fill("{}: ", name), annotation)
        self._scope.imports.add(
            code(".._runtime.model"), Identifier("UNSET"), Identifier("Unset")
        )
        operands = union((*annotation.items, code("Unset")))
        return row(fill("{}: ", name), operands, code(" = UNSET"))

    def _result(self, op: ir.Operation, mode: Mode, annotations: Annotations) -> Piece:
        if op.pagination is not None:
            is_envelope = bool(op.pagination.items)
            pages = mode.envelope_pages if is_envelope else mode.pages
            self._scope.imports.add(mode.pages_module, pages)
            types = page_types(op) if is_envelope else (op.pagination.item,)
            first, *rest = [annotations.write(each) for each in types]
            others = [piece for each in rest for piece in (code(", "), each)]
            return row(fill("{}[", pages), first, *others, code("]"))
        return answer_type(op, annotations)


def _named(
    text: Identifier, parameter: ir.Parameter, annotations: Annotations
) -> Piece:
    annotation = annotations.write(parameter.type, is_open=False)
    if parameter.presence is ir.Presence.REQUIRED:
        return row(fill("{}: ", text), annotation)
    operands = annotation.items
    if not isinstance(parameter.type, ir.Anything):
        operands = (*operands, code("None"))
    return row(fill("{}: ", text), union(operands), code(" = None"))
