"""What an operation sends, as data: its parameters and the ways to write its body."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright import ir
from sdkwright.python.code import Code, boolean, code, fill, string_literal
from sdkwright.python.layout import Brackets, Piece, row
from sdkwright.python.operation_scope import OperationScope

_DEFAULT_STYLES = {
    ir.Place.PATH: "simple",
    ir.Place.QUERY: "form",
    ir.Place.HEADER: "simple",
    ir.Place.COOKIE: "form",
    ir.Place.QUERYSTRING: "form",
}
_EXPLODED = ("form", "cookie")
_BODIES = {
    ir.BodyKind.JSON: ("JsonBody", "application/json"),
    ir.BodyKind.JSON_LINES: ("JsonLinesBody", "application/jsonl"),
    ir.BodyKind.FORM: ("FormBody", "application/x-www-form-urlencoded"),
    ir.BodyKind.MULTIPART: ("MultipartBody", "multipart/form-data"),
    ir.BodyKind.PARTS: ("PartsBody", "multipart/mixed"),
    ir.BodyKind.TEXT: ("TextBody", "text/plain"),
    ir.BodyKind.BYTES: ("BytesBody", "application/octet-stream"),
}
"""The class of the runtime, and the media type that it takes by itself."""


def write_parameter(parameter: ir.Parameter, scope: OperationScope) -> Piece:
    if parameter.presence is ir.Presence.MADE:
        name = scope.runtime_class("IdempotencyKey")
        key = string_literal(parameter.wire_name)
        return Brackets(fill("{}(", name), (key,), code(")"))
    items: list[Code] = []
    if parameter.style != _DEFAULT_STYLES[parameter.place]:
        items.append(fill("style={}", string_literal(parameter.style)))
    if parameter.explode != (parameter.style in _EXPLODED):
        items.append(fill("explode={}", boolean(parameter.explode)))
    if parameter.allow_reserved:
        items.append(code("allow_reserved=True"))
    if parameter.allow_empty:
        items.append(code("allow_empty=True"))
    if parameter.media_type:
        items.append(fill("media_type={}", string_literal(parameter.media_type)))
    name = scope.runtime_class("Parameter")
    place = string_literal(parameter.place.value)
    items = [string_literal(parameter.wire_name), place, *items]
    return Brackets(fill("{}(", name), tuple(items), code(")"))


def write_body(body: ir.Body, scope: OperationScope) -> Piece:
    class_name, usual = _BODIES[body.kind]
    items: list[Piece] = []
    if body.kind is ir.BodyKind.PARTS:
        if body.encodings:
            first = tuple(_encoding(each, scope) for each in body.encodings)
            front = Brackets(code("("), first, code(")"), is_tuple=True)
            items.append(row(code("first="), front))
        if body.rest is not None:
            items.append(row(code("rest="), _encoding(body.rest, scope)))
    elif body.encodings:
        entries = tuple(
            row(
                fill("{}: ", string_literal(each.wire_name)),
                _encoding(each, scope),
            )
            for each in body.encodings
        )
        items.append(row(code("encodings="), Brackets(code("{"), entries, code("}"))))
    media_type = sent_media_type(body)
    if media_type != usual:
        items.append(fill("media_type={}", string_literal(media_type)))
    name = scope.runtime_class(class_name)
    return Brackets(fill("{}(", name), tuple(items), code(")"))


def sent_media_type(body: ir.Body) -> str:
    """What is JSON says so, also where the description leaves it open."""
    is_open = body.kind is ir.BodyKind.JSON and "*" in body.media_type
    return "application/json" if is_open else body.media_type


def _encoding(encoding: ir.PartEncoding, scope: OperationScope) -> Piece:
    name = scope.runtime_class("Encoding")
    return Brackets(fill("{}(", name), tuple(_entries(encoding)), code(")"))


def _entries(encoding: ir.PartEncoding) -> Iterator[Piece]:
    if encoding.content_type:
        yield fill("content_type={}", string_literal(encoding.content_type))
    if encoding.style:
        yield fill("style={}", string_literal(encoding.style))
    if encoding.explode is not None:
        yield fill("explode={}", boolean(encoding.explode))
    if encoding.allow_reserved:
        yield code("allow_reserved=True")
    if encoding.headers:
        entries = tuple(
            fill("{}: {}", string_literal(name), string_literal(text))
            for name, text in encoding.headers
        )
        yield row(code("headers="), Brackets(code("{"), entries, code("}")))
