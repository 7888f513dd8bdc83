"""What an operation sends, as data: its parameters and the ways to write its body."""

from __future__ import annotations

from sdkwright import ir
from sdkwright.python.code import EMPTY, boolean, code, fill, string_literal
from sdkwright.python.layout import Brackets, Piece
from sdkwright.python.operation_scope import OperationScope

_FORM_PLACES = (ir.Place.QUERY, ir.Place.COOKIE)


def write_parameter(parameter: ir.Parameter, scope: OperationScope) -> Piece:
    name = scope.operation_class("Parameter")
    items = [
        string_literal(parameter.wire_name),
        string_literal(parameter.place.value),
    ]
    default = "form" if parameter.place in _FORM_PLACES else "simple"
    if parameter.style != default:
        items.append(fill("style={}", string_literal(parameter.style)))
    if parameter.explode != (parameter.style == "form"):
        items.append(fill("explode={}", boolean(parameter.explode)))
    return Brackets(fill("{}(", name), tuple(items), code(")"))


def write_body(body: ir.Body, scope: OperationScope) -> Piece:
    name = scope.operation_class("JsonBody")
    plain = body.media_type == "application/json"
    return fill("{}({})", name, EMPTY if plain else string_literal(body.media_type))
